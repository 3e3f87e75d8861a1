package org.prameen.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prameen.casework.LockState;
import org.prameen.evidence.CitedProjects;
import org.prameen.evidence.Evidence;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.SummaryForm;
import org.prameen.security.Deeds;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.prameen.workbook.BookFrames.Frame;
import org.prameen.workbook.persistence.EntryRows.Hand;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * That all evidence of a section is of the project its answer cites (document 004, lines 380-457: the fifth printed box).
 * What is kept is the name of the project it was confirmed of, so another name is confirmed anew.
 */
@Component
class Confirmations implements CitedProjects {

    private final BookFrames frames;
    private final BookAccess access;
    private final BookTables tables;
    private final Deeds deeds;

    Confirmations(BookFrames frames, BookAccess access, BookTables tables, Deeds deeds) {
        this.frames = frames;
        this.access = access;
        this.tables = tables;
        this.deeds = deeds;
    }

    @Override
    public Optional<Cited> of(CaseId id, Instrument instrument, String subject) {
        boolean cites = instrument.answering().form().isPresent()
                && instrument.sections().stream()
                        .anyMatch(section -> section.code().equals(subject));
        return cites ? Optional.of(cited(tables.entries().of(id), subject)) : Optional.empty();
    }

    static Cited cited(Map<String, BookEntry> entries, String section) {
        Optional<String> project = value(entries, SummaryForm.chosen(section));
        return new Cited(
                project, project.isPresent() && project.equals(value(entries, SummaryForm.sameProject(section))));
    }

    @Override
    @Transactional
    public void confirm(CaseId id, String subject, List<Evidence> evidence) {
        Frame frame = frames.get(id);
        access.fill(frame);
        LockState lock = frames.hold(id);
        BookAccess.closed(frame, tables.books().find(id).isPresent(), lock, deeds.now())
                .ifPresent(why -> {
                    throw Rejected.because(why);
                });
        if (!new Openings(lock, frame.instrument()).opens(subject)) {
            throw Rejected.because("workbook.locked");
        }
        Map<String, BookEntry> entries = tables.entries().of(id);
        Cited cited = cited(entries, subject);
        String project = cited.project().orElseThrow(() -> Rejected.because("workbook.missing.project"));
        List<Evidence> others = cited.others(evidence);
        if (!others.isEmpty()) {
            throw Rejected.because("workbook.missing.otherProject", titles(others));
        }
        String code = SummaryForm.sameProject(subject);
        int seen =
                Optional.ofNullable(entries.get(code)).map(BookEntry::version).orElse(0);
        Hand hand = new Hand(deeds.person(), deeds.name(), deeds.now(), BookAccess.late(frame, deeds.now()));
        tables.entries()
                .value(id, code, project, seen, hand)
                .ifPresent(written -> deeds.tell(
                        new WorkbookChanged(id, subject),
                        frame.theCase()
                                .deed("workbook.projectConfirmed", "item:" + subject)
                                .changed(null, project)));
    }

    static String titles(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::title).collect(Collectors.joining(", "));
    }

    private static Optional<String> value(Map<String, BookEntry> entries, String code) {
        return Optional.ofNullable(entries.get(code)).flatMap(BookEntry::value);
    }
}
