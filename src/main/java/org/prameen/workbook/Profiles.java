package org.prameen.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.casework.LockState;
import org.prameen.instrument.ProfilePart;
import org.prameen.instrument.ProfilePart.Question;
import org.prameen.security.Deeds;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.prameen.shared.Texts;
import org.prameen.workbook.BookFrames.Frame;
import org.prameen.workbook.persistence.EntryRows.Hand;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an agency says of itself before it answers (document 004, lines 294-368). Single answers are written like any other
 * entry; here it is taken over from the last round, said not to concern the agency, and confirmed.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Profiles {

    private final BookFrames frames;
    private final BookAccess access;
    private final BookTables tables;
    private final Deeds deeds;

    Profiles(BookFrames frames, BookAccess access, BookTables tables, Deeds deeds) {
        this.frames = frames;
        this.access = access;
        this.tables = tables;
        this.deeds = deeds;
    }

    /** When, and by whom, it was confirmed; empty before. */
    @Transactional(readOnly = true)
    public Optional<ProfileState.Confirmation> confirmed(CaseId id) {
        access.look(frames.get(id));
        return tables.profiles().confirmation(id);
    }

    /** All that a screen asks of a profile besides its answers. */
    @Transactional(readOnly = true)
    public ProfileState state(CaseId id) {
        Frame frame = frames.get(id);
        access.look(frame);
        Optional<ProfileState.Confirmation> confirmed = tables.profiles().confirmation(id);
        return new ProfileState(confirmed, mayConfirm(frame, confirmed.isPresent()), reusable(frame));
    }

    /** Whether the person may confirm it now. */
    @Transactional(readOnly = true)
    public boolean mayConfirm(CaseId id) {
        return mayConfirm(frames.get(id), tables.profiles().confirmation(id).isPresent());
    }

    /** How many answers of the agency's last round there are to take over; 0 when something is written here already. */
    @Transactional(readOnly = true)
    public int reusable(CaseId id) {
        Frame frame = frames.get(id);
        access.look(frame);
        return reusable(frame);
    }

    private boolean mayConfirm(Frame frame, boolean confirmed) {
        return !confirmed
                && access.finishes(frame)
                && frame.theCase().isOpen()
                && tables.books().find(frame.theCase().id()).isPresent();
    }

    private int reusable(Frame frame) {
        CaseId id = frame.theCase().id();
        return written(id, questions(frame)).isEmpty() ? tables.profiles().countBefore(id) : 0;
    }

    /**
     * Takes over what the agency said of itself in its last round with the same instrument; what is written here stays.
     *
     * @return how many answers
     * @throws Rejected when there is nothing to take over, or nothing can be entered now
     */
    public int reuse(CaseId id) {
        Frame frame = open(id);
        int taken = tables.profiles().takeOver(id, hand(frame));
        if (taken == 0) {
            throw Rejected.because("workbook.profile.nothingToReuse");
        }
        deeds.tell(
                new WorkbookChanged(id, ProfilePart.CODE),
                frame.theCase().deed("workbook.profileReused").changed(null, taken));
        return taken;
    }

    /** Answers with the fixed sentence; what stood there is kept and comes back with {@link #relevant}. */
    public void notRelevant(CaseId id, String code, int seen) {
        Frame frame = open(id);
        ProfilePart profile = profile(frame);
        require(profile, code);
        String sentence = profile.notRelevant().in(Texts.THAI);
        mark(frame, code, tables.profiles().notRelevant(id, code, sentence, seen, hand(frame)), null, sentence);
    }

    /** Takes {@link #notRelevant} back. */
    public void relevant(CaseId id, String code, int seen) {
        Frame frame = open(id);
        ProfilePart profile = profile(frame);
        require(profile, code);
        String sentence = profile.notRelevant().in(Texts.THAI);
        mark(frame, code, tables.profiles().relevant(id, code, sentence, seen, hand(frame)), sentence, null);
    }

    /** @throws Rejected while a question is not answered, or when it was done already */
    public void confirm(CaseId id) {
        Frame frame = open(id);
        access.finish(frame);
        List<Question> questions = questions(frame);
        int missing = questions.size() - written(id, questions).size();
        if (missing > 0) {
            throw Rejected.because("workbook.profile.incomplete", missing);
        }
        if (!tables.profiles().confirm(id, hand(frame))) {
            throw Rejected.because("workbook.profile.confirmedAlready");
        }
        deeds.tell(new ProfileConfirmed(id), frame.theCase().deed("workbook.profileConfirmed"));
    }

    private void mark(Frame frame, String code, boolean done, String before, String after) {
        if (!done) {
            throw Rejected.because("workbook.changedMeanwhile");
        }
        deeds.tell(
                new WorkbookChanged(frame.theCase().id(), code),
                frame.theCase().deed("workbook.answered", "item:" + code).changed(before, after));
    }

    private Frame open(CaseId id) {
        Frame frame = frames.get(id);
        access.fill(frame);
        profile(frame);
        LockState lock = frames.hold(id);
        BookAccess.closed(frame, tables.books().find(id).isPresent(), lock, deeds.now())
                .ifPresent(why -> {
                    throw Rejected.because(why);
                });
        if (!lock.opens(ProfilePart.CODE)) {
            throw Rejected.because("workbook.locked");
        }
        return frame;
    }

    private Hand hand(Frame frame) {
        return new Hand(deeds.person(), deeds.name(), deeds.now(), BookAccess.late(frame, deeds.now()));
    }

    private static ProfilePart profile(Frame frame) {
        return frame.instrument().answering().profile().orElseThrow(NotFound::new);
    }

    private static List<Question> questions(Frame frame) {
        return profile(frame).questions().toList();
    }

    private static void require(ProfilePart profile, String code) {
        if (profile.questions().noneMatch(question -> question.entry().equals(code))) {
            throw new NotFound();
        }
    }

    private List<Question> written(CaseId id, List<Question> questions) {
        Map<String, BookEntry> entries = tables.entries().of(id);
        return questions.stream()
                .filter(question -> Optional.ofNullable(entries.get(question.entry()))
                        .flatMap(BookEntry::value)
                        .isPresent())
                .toList();
    }
}
