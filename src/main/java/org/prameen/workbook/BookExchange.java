package org.prameen.workbook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.prameen.security.Deeds;
import org.prameen.security.Exports;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives workbooks out as files and takes them in again, for instruments that measure results (document 001). What comes in is
 * entered like anything a person types, by the same rules, all of it or nothing.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class BookExchange {

    /** In bytes; several times what a full workbook takes. */
    public static final int LIMIT = 8 * 1024 * 1024;

    /** What was taken in. @param sameScores whether what comes of it is what the file says */
    public record Taken(int entries, int measures, boolean sameScores) {}

    private final Workbooks workbooks;
    private final Filling filling;
    private final Measures measures;
    private final MeasureDesk desk;
    private final Deeds deeds;
    private final ObjectReader reader;
    private final ObjectWriter writer;

    BookExchange(
            Workbooks workbooks, Filling filling, Measures measures, MeasureDesk desk, Deeds deeds, ObjectMapper json) {
        this.desk = desk;
        this.workbooks = workbooks;
        this.filling = filling;
        this.measures = measures;
        this.deeds = deeds;
        this.reader = json.readerFor(BookDocument.class).with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.writer = json.writerWithDefaultPrettyPrinter();
    }

    /** For all who may read it. @return JSON, UTF-8 */
    @Exports("workbook")
    public byte[] give(CaseId id) {
        Workbook book = book(id);
        try {
            return writer.writeValueAsBytes(BookDocument.of(book));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the person may take one in now: while nothing is entered. */
    @Transactional(readOnly = true)
    public boolean takes(CaseId id) {
        Workbook book = book(id);
        return book.obstacle().isEmpty() && isBlank(book) && !book.lock().locked();
    }

    /**
     * Enters what a file holds.
     *
     * @throws Rejected when it is no such file, of another instrument or version, when something is entered here already, or
     *     when a rule refuses a part of it; then nothing is entered
     */
    public Taken take(CaseId id, InputStream content) {
        Workbook book = book(id);
        desk.open(id, book.instrument().maturity().results().orElseThrow().code());
        BookDocument document = read(content);
        if (!book.instrument().code().equals(document.instrument())
                || !book.instrument().version().equals(document.version())) {
            throw Rejected.because(
                    "workbook.exchange.otherInstrument",
                    String.valueOf(document.instrument()),
                    String.valueOf(document.version()));
        }
        if (!isBlank(book)) {
            throw Rejected.because("workbook.exchange.notBlank");
        }
        document.entries().forEach(entry -> enter(id, book, entry));
        document.measures().forEach(measure -> measures.add(id, measure.typed()));
        // last, as places that kinds keep free may have been full before they were ticked
        Set<String> kinds = new HashSet<>(document.kinds());
        if (!kinds.isEmpty()) {
            measures.setKinds(id, kinds);
        }
        deeds.write(book.theCase().deed("workbook.taken").changed(null, document.year()));
        return new Taken(
                document.entries().size(),
                document.measures().size(),
                BookDocument.scores(workbooks.get(id)).equals(document.scores()));
    }

    private void enter(CaseId id, Workbook book, BookDocument.Entry entry) {
        String code = String.valueOf(entry.code());
        int seen = book.entry(code).map(BookEntry::version).orElse(0);
        try {
            if (entry.value() != null) {
                seen = saved(filling.answer(id, code, entry.value(), seen));
            }
            if (entry.note() != null) {
                saved(filling.note(id, code, entry.note(), seen));
            }
        } catch (NotFound | Rejected refused) {
            throw Rejected.because("workbook.exchange.entry", code);
        }
    }

    private static int saved(Writing writing) {
        if (writing instanceof Writing.Saved saved) {
            return saved.version();
        }
        throw Rejected.because("workbook.changedMeanwhile");
    }

    private static boolean isBlank(Workbook book) {
        return book.measures().isEmpty()
                && book.entries().values().stream()
                        .allMatch(
                                entry -> entry.value().isEmpty() && entry.note().isEmpty());
    }

    private Workbook book(CaseId id) {
        Workbook book = workbooks.get(id);
        if (book.results().isEmpty()) {
            throw new NotFound();
        }
        return book;
    }

    private BookDocument read(InputStream content) {
        try {
            byte[] bytes = content.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw Rejected.because("workbook.exchange.tooBig");
            }
            BookDocument document = reader.readValue(bytes);
            if (document == null || !document.isWhole()) {
                throw Rejected.because("workbook.exchange.unreadable");
            }
            return document;
        } catch (JsonProcessingException e) {
            throw Rejected.because("workbook.exchange.unreadable");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
