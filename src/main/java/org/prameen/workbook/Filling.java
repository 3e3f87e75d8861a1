package org.prameen.workbook;

import java.time.Instant;
import java.util.Optional;
import org.prameen.casework.LockState;
import org.prameen.security.Deeds;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiText;
import org.prameen.workbook.BookFrames.Frame;
import org.prameen.workbook.domain.EntryRule;
import org.prameen.workbook.persistence.EntryRows;
import org.prameen.workbook.persistence.EntryRows.Hand;
import org.prameen.workbook.persistence.EntryRows.Written;
import org.prameen.workbook.persistence.WorkbookRows;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes into a workbook, each act at once. A write carries the version the person saw; when somebody else wrote in
 * between, nothing is written and both come back.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Filling {

    static final int LONGEST_NOTE = 4000;

    private final BookFrames frames;
    private final BookAccess access;
    private final WorkbookRows books;
    private final EntryRows entries;
    private final Deeds deeds;

    Filling(BookFrames frames, BookAccess access, WorkbookRows books, EntryRows entries, Deeds deeds) {
        this.frames = frames;
        this.access = access;
        this.books = books;
        this.entries = entries;
        this.deeds = deeds;
    }

    /**
     * Answers one item.
     *
     * @param typed as {@link EntryRule} takes it, or empty to leave the item unanswered again
     * @param seen version as last shown, 0 for none
     * @throws Rejected when nothing can be entered now, the item is locked, or the text is no answer to it
     */
    public Writing answer(CaseId id, String item, String typed, int seen) {
        Frame frame = open(id, item);
        String value = typed.isEmpty()
                ? ""
                : EntryRule.of(frame.instrument(), frame.round().method(), item).kept(typed);
        Hand hand = hand(frame);
        Optional<Written> written = entries.value(id, item, value, seen, hand);
        return done(frame, "workbook.answered", item, value, hand, written);
    }

    /** Writes what explains the answer; empty takes it away. @throws Rejected as above */
    public Writing note(CaseId id, String item, String text, int seen) {
        Frame frame = open(id, item);
        String note = ThaiText.typed(text);
        if (note.length() > LONGEST_NOTE) {
            throw Rejected.because("workbook.noteTooLong", LONGEST_NOTE).at("note");
        }
        Hand hand = hand(frame);
        return done(frame, "workbook.noted", item, note, hand, entries.note(id, item, note, seen, hand));
    }

    private Frame open(CaseId id, String item) {
        Frame frame = frames.get(id);
        access.fill(frame);
        if (!BookCodes.of(frame.instrument()).contains(item)) {
            throw new NotFound();
        }
        LockState lock = frames.hold(id);
        BookAccess.closed(frame, books.find(id).isPresent(), lock, deeds.now()).ifPresent(why -> {
            throw Rejected.because(why);
        });
        if (!new Openings(lock, frame.instrument()).opens(item)) {
            throw Rejected.because("workbook.locked");
        }
        return frame;
    }

    private Hand hand(Frame frame) {
        Instant now = deeds.now();
        return new Hand(deeds.person(), deeds.name(), now, BookAccess.late(frame, now));
    }

    private Writing done(Frame frame, String act, String item, String mine, Hand hand, Optional<Written> written) {
        CaseId id = frame.theCase().id();
        if (written.isEmpty()) {
            return overtaken(id, item, mine, act.equals("workbook.answered"));
        }
        deeds.tell(
                new WorkbookChanged(id, item),
                frame.theCase()
                        .deed(act, "item:" + item)
                        .changed(empty(written.get().before()), empty(mine)));
        return new Writing.Saved(written.get().version(), hand.at());
    }

    /** Somebody wrote in between; when both meant the same there is nothing to decide. */
    private Writing overtaken(CaseId id, String item, String mine, boolean value) {
        BookEntry now = entries.current(id, item);
        String theirs = (value ? now.value() : now.note()).orElse("");
        return theirs.equals(mine)
                ? new Writing.Saved(now.version(), now.at())
                : new Writing.Conflict(theirs, mine, now.by(), now.at(), now.version());
    }

    private static String empty(String text) {
        return text.isEmpty() ? null : text;
    }
}
