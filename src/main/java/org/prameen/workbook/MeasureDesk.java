package org.prameen.workbook;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.prameen.casework.LockState;
import org.prameen.instrument.MaturityPart;
import org.prameen.instrument.ResultsPart;
import org.prameen.security.Deeds;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.prameen.workbook.BookFrames.Frame;
import org.prameen.workbook.persistence.EntryRows.Hand;
import org.prameen.workbook.persistence.WorkbookRows;
import org.springframework.stereotype.Component;

/** Lets people write measures of results where they may, and writes down what they did. */
@Component
class MeasureDesk {

    private final BookFrames frames;
    private final BookAccess access;
    private final WorkbookRows books;
    private final Deeds deeds;

    MeasureDesk(BookFrames frames, BookAccess access, WorkbookRows books, Deeds deeds) {
        this.frames = frames;
        this.access = access;
        this.books = books;
        this.deeds = deeds;
    }

    /** For those who fill in, and for all who may read it. @throws NotFound for others, and where no results are measured */
    Frame look(CaseId id) {
        Frame frame = frames.get(id);
        access.look(frame);
        part(frame);
        return frame;
    }

    /**
     * @param place a group, or the whole part
     * @throws Rejected when nothing can be entered there now
     */
    Frame open(CaseId id, String place) {
        Frame frame = frames.get(id);
        access.fill(frame);
        part(frame);
        LockState lock = frames.hold(id);
        BookAccess.closed(frame, books.find(id).isPresent(), lock, deeds.now()).ifPresent(why -> {
            throw Rejected.because(why);
        });
        if (!lock.opens(place)) {
            throw Rejected.because("workbook.locked");
        }
        return frame;
    }

    /** @throws NotFound where the instrument measures no results */
    static ResultsPart part(Frame frame) {
        return Optional.of(frame.instrument().scoring())
                .filter(MaturityPart.class::isInstance)
                .flatMap(scoring -> ((MaturityPart) scoring).results())
                .orElseThrow(NotFound::new);
    }

    static ResultYears years(Frame frame) {
        return new ResultYears(frame.round().fiscalYear());
    }

    Hand hand(Frame frame) {
        return new Hand(deeds.person(), deeds.name(), deeds.now(), BookAccess.late(frame, deeds.now()));
    }

    /**
     * @param places as reviewers find them: groups, or the kinds of the agency
     * @param measure empty for what concerns all of them
     */
    void tell(Frame frame, List<String> places, String act, Optional<UUID> measure, String before, String after) {
        var deed = measure.map(one -> frame.theCase().deed(act, "measure:" + one))
                .orElseGet(() -> frame.theCase().deed(act));
        deeds.tell(new WorkbookChanged(frame.theCase().id(), places), deed.changed(before, after));
    }

    /** A measure as the journal shows it. */
    static String shown(TypedMeasure measure) {
        return measure.group() + " " + measure.name() + " (" + measure.unit() + ") " + measure.earlier() + "; "
                + measure.later() + "; " + measure.target() + "; " + measure.result()
                + measure.direction().map(way -> "; " + way).orElse("")
                + measure.distinctBecause().map(why -> "; \u2260 " + why).orElse("")
                + (measure.statements().isEmpty() ? "" : "; " + new TreeMap<>(measure.statements()));
    }
}
