package org.prameen.evidence.inspection;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.prameen.shared.Rejected;
import org.springframework.stereotype.Component;

/** Looks into a PDF before it is stored. */
@Component
public class PdfInspection {

    /**
     * Inspects a file.
     *
     * @return the number of its pages
     * @throws Rejected with the sentence that says what is wrong with it
     */
    public int pages(Path file) {
        try (PDDocument document =
                Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw Rejected.because("evidence.pdf.damaged").at("file");
        }
    }
}
