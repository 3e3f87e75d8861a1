package org.prameen.review;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.prameen.casework.Cases;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.security.Exports;
import org.prameen.shared.CaseId;
import org.prameen.workbook.AnswerForms;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * All that an agency reports as one file: its profile, the form of each item, the evidence with what was cancelled of it, and
 * a list of it all with the states (document 004, lines 477-481).
 */
@Service
@PreAuthorize("isAuthenticated()")
public class Dossiers {

    private final Cases cases;
    private final ItemStates states;
    private final Papers papers;
    private final DossierContents contents;

    /** What it is put together from. */
    @org.springframework.stereotype.Component("dossierPapers")
    record Papers(AnswerForms forms, EvidenceFiles files) {}

    Dossiers(Cases cases, ItemStates states, Papers papers, DossierContents contents) {
        this.cases = cases;
        this.states = states;
        this.papers = papers;
        this.contents = contents;
    }

    /** For those who may read what the agency did. */
    @Exports("report")
    public void write(CaseId id, OutputStream out) {
        cases.read(id);
        Reporting reporting = states.of(id);
        try {
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            put(zip, "contents.csv", contents.of(reporting, papers.files().of(id)));
            if (reporting.book().instrument().answering().profile().isPresent()) {
                put(zip, "profile.pdf", papers.forms().profile(id));
            }
            for (Map.Entry<String, byte[]> form : papers.forms().papers(id).entrySet()) {
                put(zip, "forms/" + form.getKey() + ".pdf", form.getValue());
            }
            evidence(id, zip);
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the archive of evidence has it, beside the rest; on its way it lies on the disk and not in memory. */
    private void evidence(CaseId id, ZipOutputStream zip) throws IOException {
        Path kept = Files.createTempFile("prameen-dossier", ".zip");
        try {
            try (OutputStream all = Files.newOutputStream(kept)) {
                papers.files().zip(id, all);
            }
            try (ZipInputStream in = new ZipInputStream(Files.newInputStream(kept), StandardCharsets.UTF_8)) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    zip.putNextEntry(new ZipEntry("evidence/" + entry.getName()));
                    in.transferTo(zip);
                    zip.closeEntry();
                }
            }
        } finally {
            Files.delete(kept);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
