package org.prameen.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.prameen.casework.LockState;
import org.prameen.instrument.MaturityPart;
import org.prameen.instrument.ResultsPart;
import org.prameen.security.Deeds;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.Sha256;
import org.prameen.workbook.BookFrames.Frame;
import org.prameen.workbook.domain.EntryRule;
import org.prameen.workbook.persistence.WorkbookRows;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The workbooks of agencies, to look at. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Workbooks {

    private static final String NOT_YOURS = "workbook.closed.role";

    private final BookFrames frames;
    private final BookAccess access;
    private final BookTables tables;
    private final Deeds deeds;
    private final ObjectProvider<Judgements> judgements;

    Workbooks(
            BookFrames frames,
            BookAccess access,
            BookTables tables,
            Deeds deeds,
            ObjectProvider<Judgements> judgements) {
        this.frames = frames;
        this.access = access;
        this.tables = tables;
        this.deeds = deeds;
        this.judgements = judgements;
    }

    /**
     * For those of the agency who fill it in, and for all who may read what the agency does.
     *
     * @throws org.prameen.shared.NotFound for others, and for a case that is answered by respondents one by one
     */
    public Workbook get(CaseId id) {
        return of(frames.get(id));
    }

    private Workbook of(Frame frame) {
        CaseId id = frame.theCase().id();
        access.look(frame);
        Optional<WorkbookRows.Row> book = tables.books().find(id);
        LockState lock = frames.lock(id);
        Optional<String> obstacle = BookAccess.closed(frame, book.isPresent(), lock, deeds.now())
                .or(() -> access.fills(frame) ? Optional.empty() : Optional.of(NOT_YOURS));
        boolean measures = results(frame).isPresent();
        return new Workbook(
                frame.theCase(),
                frame.round(),
                frame.instrument(),
                tables.entries().of(id),
                measures ? tables.measures().of(id) : List.of(),
                measures ? tables.measures().kinds(id) : Set.of(),
                others(frame),
                book.flatMap(WorkbookRows.Row::finishedAt),
                judged(id, book),
                lock,
                obstacle);
    }

    /** Nothing is asked before it was handed to the head: nobody can have judged it. */
    private Judged judged(CaseId id, Optional<WorkbookRows.Row> book) {
        return book.flatMap(WorkbookRows.Row::finishedAt)
                .flatMap(finished -> judgements.stream().findFirst())
                .map(source -> source.of(id))
                .orElse(Judged.NOTHING);
    }

    private List<Substitution> others(Frame frame) {
        return tables.substitutes()
                .of(frame.theCase().id(), frame.instrument().answering().year().substitutes());
    }

    /** Whether the person may hand the workbook to the head of the agency; what is missing is another question. */
    public boolean mayFinish(CaseId id) {
        Frame frame = frames.get(id);
        return access.finishes(frame)
                && frame.theCase().isOpen()
                && tables.books()
                        .find(id)
                        .filter(book -> book.finishedAt().isEmpty())
                        .isPresent();
    }

    /** Of which kinds the agency says it is. */
    public Set<String> kinds(CaseId id) {
        frames.read(id);
        return tables.measures().kinds(id);
    }

    /** Scored answers, by item. */
    public Map<String, String> answers(CaseId id) {
        Map<String, String> answers = contents(id);
        answers.keySet().removeIf(EntryRule::isText);
        return answers;
    }

    /** Everything that was entered, by code; what a signature covers. Texts stand there by their fingerprint. */
    public Map<String, String> contents(CaseId id) {
        Frame frame = frames.read(id);
        Map<String, String> contents = new TreeMap<>();
        tables.entries().of(id).forEach((code, entry) -> entry.value()
                .ifPresent(value -> contents.put(code, EntryRule.isText(code) ? Sha256.of(value) : value)));
        results(frame)
                .flatMap(part -> SignedKinds.value(tables.measures().kinds(id))
                        .map(kinds -> Map.entry(SignedKinds.code(part), kinds)))
                .ifPresent(line -> contents.put(line.getKey(), line.getValue()));
        tables.measures()
                .of(id)
                .forEach(measure ->
                        contents.put(measure.code(), Sha256.of(measure.typed().canonical())));
        others(frame).stream()
                .filter(other -> other.taken().isPresent())
                .forEach(other -> contents.put(
                        other.rule().nodes().get(0) + ":" + other.rule().code(), Sha256.of(other.canonical())));
        return contents;
    }

    private static Optional<ResultsPart> results(Frame frame) {
        return frame.instrument().scoring() instanceof MaturityPart maturity ? maturity.results() : Optional.empty();
    }

    /** Whether it was handed to the head. */
    public boolean isFinished(CaseId id) {
        frames.read(id);
        return tables.books().find(id).flatMap(WorkbookRows.Row::finishedAt).isPresent();
    }

    /** Everybody who entered anything, even if nothing of it stands any more. */
    public Set<PersonId> enteredBy(CaseId id) {
        frames.read(id);
        return new HashSet<>(tables.entries().writers(id));
    }
}
