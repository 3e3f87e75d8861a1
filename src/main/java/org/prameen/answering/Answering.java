package org.prameen.answering;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.prameen.answering.domain.Timing;
import org.prameen.answering.persistence.AnswerRows;
import org.prameen.answering.persistence.SheetRows;
import org.prameen.answering.persistence.WholeFormRows;
import org.prameen.instrument.Node;
import org.prameen.scoring.AnswerValue;
import org.prameen.security.Deeds;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes into a person's own sheet, each act at once. A write carries the version the person saw; when another window
 * wrote in between, nothing is written and both values come back.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Answering {

    static final int LONGEST_NOTE = 2000;
    static final int LONGEST_REASON = 1000;

    private final Desk desk;
    private final SheetRows sheets;
    private final AnswerRows answers;
    private final WholeFormRows wholeForms;
    private final Deeds deeds;

    Answering(Desk desk, SheetRows sheets, AnswerRows answers, WholeFormRows wholeForms, Deeds deeds) {
        this.desk = desk;
        this.sheets = sheets;
        this.answers = answers;
        this.wholeForms = wholeForms;
        this.deeds = deeds;
    }

    /**
     * Answers one item.
     *
     * @param typed {@code 1}–{@code 5} in Arabic or Thai digits, {@code NA}, or empty to leave it unanswered again
     * @param seen version of the answer as last shown, 0 for none
     * @throws Rejected when the sheet or form cannot be changed now, or the text is no answer
     */
    public Saving answer(CaseId id, SheetKind kind, String item, String typed, int seen) {
        String value = typed.isEmpty() ? "" : written(AnswerValue.parse(typed));
        return write(
                id, kind, item, place -> answers.answer(place.row, value, seen, place.at, place.late), value, true);
    }

    /** Writes the note of an item; empty takes it away. */
    public Saving note(CaseId id, SheetKind kind, String item, String text, int seen) {
        String note = ThaiText.typed(text);
        if (note.length() > LONGEST_NOTE) {
            throw Rejected.because("answering.textTooLong", LONGEST_NOTE).at("note");
        }
        return write(id, kind, item, place -> answers.note(place.row, note, seen, place.at, place.late), note, false);
    }

    /**
     * Says that the whole activity is not practised: every item becomes "not practised" (document 002, line 62).
     *
     * @param stamp {@link SheetForm#stamp()} as last shown
     */
    public Saving notPractised(CaseId id, SheetKind kind, String indicator, String reason, long stamp) {
        String why = checked(reason);
        Desk.Place place = desk.writable(id, kind, frame -> frame.indicator(indicator));
        Node node = place.form().orElseThrow();
        Instant now = deeds.now();
        UUID sheet = sheets.ensure(id, deeds.person(), kind.isTrial(), place.group(), now);
        sheets.hold(sheet);
        refuseMarked(wholeForms.reason(sheet, indicator).isPresent());
        long stands = answers.ofForm(sheet, indicator).values().stream()
                .mapToLong(ItemAnswer::version)
                .sum();
        if (stands != stamp) {
            return new Saving.Conflict("", AnswerValue.NOT_PRACTISED, deeds.name(), now, 0);
        }
        boolean late = late(place, now);
        wholeForms.mark(sheet, indicator, why, now);
        wholeForms.writeNotPractised(
                sheet, indicator, node.children().stream().map(Node::code).toList(), now, late);
        deeds.write(place.frame()
                .theCase()
                .deed("answering.notPractised", subject(kind, "indicator:" + indicator))
                .changed(null, AnswerValue.NOT_PRACTISED)
                .because(why));
        return new Saving.Saved(0, now, late);
    }

    /** Takes {@link #notPractised} back: what stood there before stands again. */
    public void practisedAfterAll(CaseId id, SheetKind kind, String indicator) {
        Desk.Place place = desk.writable(id, kind, frame -> frame.indicator(indicator));
        UUID sheet = place.standing().sheet().orElseThrow(() -> Rejected.because("answering.nothingToUndo"));
        sheets.hold(sheet);
        if (wholeForms.restore(sheet, indicator, deeds.now())) {
            deeds.write(place.frame()
                    .theCase()
                    .deed("answering.notPractisedUndone", subject(kind, "indicator:" + indicator))
                    .changed(AnswerValue.NOT_PRACTISED, null));
        }
    }

    private record Target(AnswerRows.Place row, Instant at, boolean late) {}

    private interface Write {
        Optional<AnswerRows.Written> to(Target target);
    }

    private Saving write(CaseId id, SheetKind kind, String item, Write write, String mine, boolean isValue) {
        String indicator = item.substring(0, Math.max(0, item.lastIndexOf('.')));
        Desk.Place place = desk.writableItem(id, kind, frame -> frame.indicator(indicator), item);
        place.frame().indicatorOf(item);
        refuseMarked(place.standing().markedNotPractised() && isValue);
        Instant now = deeds.now();
        UUID sheet = place.standing()
                .sheet()
                .orElseGet(() -> sheets.ensure(id, deeds.person(), kind.isTrial(), place.group(), now));
        Target target = new Target(
                new AnswerRows.Place(sheet, place.form().orElseThrow().code(), item), now, late(place, now));
        Optional<AnswerRows.Written> written = write.to(target);
        if (written.isEmpty()) {
            return overtaken(sheet, item, mine, isValue);
        }
        String act = isValue ? "answering.answered" : "answering.noted";
        deeds.write(place.frame()
                .theCase()
                .deed(act, subject(kind, "item:" + item))
                .changed(written.get().before(), mine));
        return new Saving.Saved(written.get().version(), now, target.late());
    }

    /** Somebody wrote in between; when both meant the same there is nothing to decide. */
    private Saving overtaken(UUID sheet, String item, String mine, boolean isValue) {
        AnswerRows.Current now = answers.current(sheet, item);
        String theirs = isValue ? now.value() : now.note();
        return theirs.equals(mine)
                ? new Saving.Saved(now.version(), now.at(), false)
                : new Saving.Conflict(theirs, mine, deeds.name(), now.at(), now.version());
    }

    private static boolean late(Desk.Place place, Instant now) {
        return !place.kind().isTrial() && place.frame().timing(now) == Timing.LATE;
    }

    private static void refuseMarked(boolean marked) {
        if (marked) {
            throw Rejected.because("answering.formNotPractised");
        }
    }

    private static String checked(String reason) {
        if (reason == null || reason.isBlank()) {
            throw Rejected.because("answering.reasonMissing").at("reason");
        }
        if (reason.length() > LONGEST_REASON) {
            throw Rejected.because("answering.textTooLong", LONGEST_REASON).at("reason");
        }
        return ThaiText.typed(reason);
    }

    private static String subject(SheetKind kind, String what) {
        return kind.isTrial() ? "trial " + what : what;
    }

    private static String written(AnswerValue value) {
        return value instanceof AnswerValue.Score score ? Integer.toString(score.score()) : AnswerValue.NOT_PRACTISED;
    }
}
