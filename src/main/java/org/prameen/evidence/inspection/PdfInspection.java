package org.prameen.evidence.inspection;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.prameen.shared.Rejected;
import org.springframework.stereotype.Component;

/**
 * Looks into a PDF before it is stored: first as bytes, then with PDFBox, which works on the disk and stops at a deadline.
 * Whatever is refused is refused with the sentence that says why.
 */
@Component
public class PdfInspection {

    static final int MOST_PAGES = 2_000;
    private static final Duration MOST_TIME = Duration.ofSeconds(15);

    private final Watch watch;

    PdfInspection(Watch watch) {
        this.watch = watch;
    }

    /**
     * Inspects a file.
     *
     * @return the number of its pages
     * @throws Rejected with the sentence that says what is wrong with it
     */
    public int pages(Path file) {
        return pages(file, () -> {});
    }

    /** The same. @param meanwhile what the caller has to do in the time this takes anyway, and that changes no byte */
    public int pages(Path file, Runnable meanwhile) {
        return watch.over(MOST_TIME, deadline -> inspect(file, deadline), meanwhile);
    }

    private int inspect(Path file, Deadline deadline) throws IOException {
        RawScan.check(file, deadline, watch);
        try (PDDocument document = Loader.loadPDF(
                new GuardedFile(file, deadline), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (document.isEncrypted()) {
                throw Faults.ENCRYPTED.rejected();
            }
            new ActiveContent(deadline).check(document.getDocument());
            return countedPages(document, deadline);
        } catch (InvalidPasswordException e) {
            throw Faults.ENCRYPTED.rejected();
        }
    }

    /** Counted by going to each, because the number a file gives is only what it says of itself. */
    private static int countedPages(PDDocument document, Deadline deadline) {
        int pages = document.getNumberOfPages();
        if (pages > MOST_PAGES) {
            throw Faults.TOO_MANY_PAGES.rejected();
        }
        int counted = 0;
        for (var page : document.getPages()) {
            deadline.check();
            if (page.getMediaBox() == null || ++counted > pages) {
                throw Faults.DAMAGED.rejected();
            }
        }
        if (counted == 0 || counted < pages) {
            throw Faults.DAMAGED.rejected();
        }
        return counted;
    }
}
