package org.prameen.answering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.prameen.answering.domain.TallyEntry;
import org.prameen.answering.persistence.AnswerRows;
import org.prameen.answering.persistence.TallyRows;
import org.prameen.answering.persistence.TallyUndoRows;
import org.prameen.scoring.ItemCounts;
import org.prameen.security.Deeds;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forms filled by counted answers (document 002, lines 2117 and 2146-2161). A form of a case is filled either by sheets
 * or by counts; it changes over only while it is empty.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Tallies {

    private final TallyDesk desk;
    private final TallyRows rows;
    private final TallyUndoRows undo;
    private final TallyWriting writing;
    private final AnswerRows answers;
    private final Deeds deeds;

    Tallies(TallyDesk desk, TallyRows rows, TallyUndoRows undo, TallyWriting writing, AnswerRows answers, Deeds deeds) {
        this.desk = desk;
        this.rows = rows;
        this.undo = undo;
        this.writing = writing;
        this.answers = answers;
        this.deeds = deeds;
    }

    /** A form as the agency fills it by counts, also when it does not yet. */
    @Transactional(readOnly = true)
    public TallyForm form(CaseId id, String indicator) {
        TallyDesk.Place place = desk.at(id, indicator);
        Optional<TallyRows.Head> head = rows.head(id, indicator);
        Map<String, TallyItem> items = rows.ofForm(id, indicator);
        return new TallyForm(
                indicator,
                head.isPresent(),
                head.map(TallyRows.Head::hrStaff).orElse(0L),
                head.map(TallyRows.Head::others).orElse(0L),
                head.map(TallyRows.Head::version).orElse(0),
                head.flatMap(TallyRows.Head::reason),
                place.form().children().stream()
                        .map(item -> items.getOrDefault(item.code(), TallyItem.none(item.code())))
                        .toList(),
                place.locked(),
                place.fixed(),
                head.isPresent()
                        && undo.find(id, indicator)
                                .filter(before -> before.stamp() == TallyWriting.stamp(head.get(), items))
                                .isPresent());
    }

    /**
     * States how many people the form was answered by, which must come before any count.
     *
     * @param hrStaff typed number of HR staff; {@code -} is 0
     * @param seen {@link TallyForm#version()} as last shown
     * @return false when somebody else stated other numbers in between
     */
    public boolean state(CaseId id, String indicator, String hrStaff, String others, int seen) {
        TallyDesk.Place place = desk.writable(id, indicator);
        long hr = TallyEntry.people(hrStaff, "hrStaff");
        long other = TallyEntry.people(others, "others");
        if (hr + other == 0) {
            throw Rejected.because("answering.nobodyAsked").at("hrStaff");
        }
        Optional<TallyRows.Head> before = rows.head(id, indicator);
        if (before.isEmpty() && answers.anyOn(id, indicator)) {
            throw Rejected.because("answering.formHasSheets");
        }
        refuseOtherSums(id, indicator, hr + other);
        boolean written = rows.state(id, indicator, hr, other, seen, deeds.now());
        if (written) {
            deeds.write(place.deed("answering.tallyStated", "indicator:" + indicator)
                    .changed(
                            before.map(head -> head.hrStaff() + "+" + head.others())
                                    .orElse(null),
                            hr + "+" + other));
        }
        return written;
    }

    /**
     * Enters the counts of one item.
     *
     * @param typed counts for 5, 4, 3, 2, 1; {@code -} is 0, Thai digits are read
     * @param rest how the respondents who gave no score divide; empty when the person was not asked yet
     * @param seen {@link TallyItem#version()} as last shown
     * @throws Rejected when the counts exceed the respondents, with both numbers
     */
    public TallySaving enter(CaseId id, String item, List<String> typed, Optional<TallyRest> rest, int seen) {
        TallyDesk.Place place = desk.writableItem(id, item);
        TallyRows.Head head = rows.head(id, place.form().code())
                .orElseThrow(() -> Rejected.because("answering.stateRespondentsFirst"));
        TallyEntry entry = TallyEntry.read(
                typed, rest.map(TallyRest::notPractised), rest.map(TallyRest::blank), head.hrStaff() + head.others());
        if (entry.missing() > 0) {
            return new TallySaving.Asks(entry.missing());
        }
        Saving saving = writing.store(place, item, entry.counts(), seen);
        if (saving instanceof Saving.Saved) {
            practised(place, head, entry.counts());
        }
        return new TallySaving.Written(saving);
    }

    /**
     * Lets the form be filled by sheets again.
     *
     * @param seen {@link TallyForm#version()} as last shown
     * @return false when somebody else stated other numbers in between
     * @throws Rejected while there are counts
     */
    public boolean leave(CaseId id, String indicator, int seen) {
        TallyDesk.Place place = desk.writable(id, indicator);
        if (!rows.ofForm(id, indicator).isEmpty()) {
            throw Rejected.because("answering.formHasCounts");
        }
        boolean left = rows.leave(id, indicator, seen);
        if (left) {
            deeds.write(place.deed("answering.tallyLeft", "indicator:" + indicator));
        }
        return left;
    }

    /** Counts that say otherwise take the reason away with which the whole activity was not practised. */
    private void practised(TallyDesk.Place place, TallyRows.Head head, ItemCounts counts) {
        String indicator = place.form().code();
        if (head.reason().isPresent() && counts.notPractised() < head.hrStaff() + head.others()) {
            rows.dropReason(place.id(), indicator);
            deeds.write(place.deed("answering.tallyPractised", "indicator:" + indicator)
                    .changed(head.reason().get(), null));
        }
    }

    /** Counts that were checked against another number of respondents would be wrong from then on. */
    private void refuseOtherSums(CaseId id, String indicator, long respondents) {
        LongStream sums = rows.ofForm(id, indicator).values().stream()
                .mapToLong(item -> item.counts().respondents());
        sums.filter(sum -> sum != respondents).findFirst().ifPresent(sum -> {
            throw Rejected.because("answering.countsMadeFor", sum).at("hrStaff");
        });
    }
}
