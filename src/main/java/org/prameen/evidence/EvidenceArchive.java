package org.prameen.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.prameen.evidence.domain.FileNames;

/**
 * All evidence of a case as one ZIP: a folder a subject, names in UTF-8, and a list of everything with what is no file.
 * Nothing is held in memory but the piece that is being copied.
 */
final class EvidenceArchive {

    private static final String CANCELLED = "cancelled";
    private static final List<String> COLUMNS = List.of(
            "subject",
            "kind",
            "title",
            "shows",
            "dated",
            "outside_period",
            "revision",
            "added_by",
            "added_at",
            "place_or_file",
            "sha256",
            "cancelled_because");

    private final String folder;
    private final Function<StoredFile, InputStream> contents;
    private final FileNames.Unique names = new FileNames.Unique();

    EvidenceArchive(String caseNumber, Function<StoredFile, InputStream> contents) {
        this.folder = FileNames.folder(caseNumber);
        this.contents = contents;
    }

    void write(List<EvidenceShelf> shelves, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
        StringBuilder list =
                new StringBuilder("\ufeff").append(String.join(",", COLUMNS)).append("\r\n");
        for (EvidenceShelf shelf : shelves) {
            for (Evidence evidence : shelf.evidence()) {
                String where = evidence.file().isPresent()
                        ? file(shelf, evidence, zip)
                        : evidence.origin().place().orElse("");
                list.append(line(evidence, where));
            }
        }
        zip.putNextEntry(new ZipEntry(folder + "/evidence.csv"));
        zip.write(list.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }

    private String file(EvidenceShelf shelf, Evidence evidence, ZipOutputStream zip) throws IOException {
        StoredFile file = evidence.file().orElseThrow();
        String subject = FileNames.folder(shelf.subject() + " " + shelf.title().th());
        String path = names.path(folder + "/" + subject + (evidence.valid() ? "" : "/" + CANCELLED), file.name());
        ZipEntry entry = new ZipEntry(path);
        entry.setLastModifiedTime(FileTime.from(evidence.added().at()));
        zip.putNextEntry(entry);
        try (InputStream content = contents.apply(file)) {
            content.transferTo(zip);
        }
        zip.closeEntry();
        return path;
    }

    private static String line(Evidence evidence, String where) {
        return Stream.of(
                        evidence.subject(),
                        evidence.kind(),
                        evidence.title(),
                        evidence.shows(),
                        evidence.effective().map(Object::toString).orElse(""),
                        evidence.outsidePeriod(),
                        evidence.revision(),
                        evidence.added().name(),
                        evidence.added().at(),
                        where,
                        evidence.file().map(StoredFile::sha256).orElse(""),
                        evidence.cancellation().map(Cancellation::reason).orElse(""))
                .map(cell -> quoted(String.valueOf(cell)))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A cell that no spreadsheet takes for a formula. */
    private static String quoted(String cell) {
        boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + cell.replace("\"", "\"\"") + '"';
    }
}
