package org.prameen.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prameen.casework.LockState;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.security.Deeds;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.prameen.workbook.BookFrames.Frame;
import org.prameen.workbook.persistence.EarlierRows;
import org.prameen.workbook.persistence.EntryRows.Hand;
import org.prameen.workbook.persistence.WorkbookRows;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes answers over from the agency's round before. A question goes by its code: when its level was corrected since, the
 * answer stays and counts for the level it has now; when its words are others, it is asked anew (document 004, lines 380-437).
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AnswersBefore {

    private final BookFrames frames;
    private final BookAccess access;
    private final WorkbookRows books;
    private final EarlierRows rows;
    private final Deeds deeds;

    AnswersBefore(BookFrames frames, BookAccess access, WorkbookRows books, EarlierRows rows, Deeds deeds) {
        this.frames = frames;
        this.access = access;
        this.books = books;
        this.rows = rows;
        this.deeds = deeds;
    }

    /** How many answers there are to take over; 0 where nothing can be entered. */
    @Transactional(readOnly = true)
    public int offer(CaseId id) {
        Frame frame = frames.get(id);
        if (access.isNarrow()
                || !access.fills(frame)
                || closed(frame, frames.lock(id)).isPresent()) {
            return 0;
        }
        return rows.before(id)
                .map(before -> rows.count(id, before, same(frame, before)))
                .orElse(0);
    }

    /**
     * What is answered here already stays.
     *
     * @return how many were taken over
     * @throws Rejected when there is nothing to take over, or nothing can be entered now
     */
    public int takeOver(CaseId id) {
        Frame frame = frames.get(id);
        access.fill(frame);
        if (access.isNarrow()) {
            throw new NotFound();
        }
        closed(frame, frames.hold(id)).ifPresent(why -> {
            throw Rejected.because(why);
        });
        Hand hand = new Hand(deeds.person(), deeds.name(), deeds.now(), BookAccess.late(frame, deeds.now()));
        int taken = rows.before(id)
                .map(before -> rows.copy(id, before, same(frame, before), hand))
                .orElse(0);
        if (taken == 0) {
            throw Rejected.because("workbook.before.nothing");
        }
        deeds.tell(
                new WorkbookChanged(id, frame.instrument().groups().get(0).code()),
                frame.theCase().deed("workbook.answersReused").changed(null, taken));
        return taken;
    }

    private Optional<String> closed(Frame frame, LockState lock) {
        boolean opened = books.find(frame.theCase().id()).isPresent();
        return BookAccess.closed(frame, opened, lock, deeds.now())
                .or(() -> lock.locked() ? Optional.of("workbook.locked") : Optional.empty());
    }

    /** Codes of items that are asked in the same words then and now. */
    private List<String> same(Frame frame, CaseId before) {
        Map<String, LocalText> then = titles(frames.get(before).instrument());
        return titles(frame.instrument()).entrySet().stream()
                .filter(now -> now.getValue().equals(then.get(now.getKey())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static Map<String, LocalText> titles(Instrument instrument) {
        return instrument.sections().stream()
                .flatMap(section -> section.children().stream())
                .collect(Collectors.toMap(Node::code, Node::title));
    }
}
