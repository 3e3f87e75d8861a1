package org.prameen.answering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.prameen.answering.domain.TallyEntry;
import org.prameen.answering.persistence.AnswerRows;
import org.prameen.answering.persistence.TallyRows;
import org.prameen.instrument.Node;
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
    private final AnswerRows answers;
    private final Deeds deeds;

    Tallies(TallyDesk desk, TallyRows rows, AnswerRows answers, Deeds deeds) {
        this.desk = desk;
        this.rows = rows;
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
                place.fixed());
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
        return new TallySaving.Written(store(place, item, entry.counts(), seen));
    }

    /**
     * Says that the whole activity is not practised: on every item all respondents are "not practised".
     *
     * @param stamp {@link TallyForm#stamp()} as last shown
     * @return false when somebody else entered something in between; then nothing is written
     */
    public boolean notPractised(CaseId id, String indicator, String reason, long stamp) {
        TallyDesk.Place place = desk.writable(id, indicator);
        if (reason == null || reason.isBlank()) {
            throw Rejected.because("answering.reasonMissing").at("reason");
        }
        if (reason.length() > Answering.LONGEST_REASON) {
            throw Rejected.because("answering.textTooLong", Answering.LONGEST_REASON)
                    .at("reason");
        }
        TallyRows.Head head =
                rows.head(id, indicator).orElseThrow(() -> Rejected.because("answering.stateRespondentsFirst"));
        ItemCounts nobody = ItemCounts.NONE.withNotPractised(head.hrStaff() + head.others());
        Map<String, TallyItem> items = rows.ofForm(id, indicator);
        if (stamp(head, items) != stamp) {
            return false;
        }
        for (Node item : place.form().children()) {
            int seen =
                    items.getOrDefault(item.code(), TallyItem.none(item.code())).version();
            store(place, item.code(), nobody, seen);
        }
        rows.setReason(id, indicator, reason.strip());
        return true;
    }

    /**
     * Takes all counts of a form away, for instance to go back to sheets.
     *
     * @param stamp {@link TallyForm#stamp()} as last shown
     * @return false when somebody else entered something in between; then nothing is taken away
     */
    public boolean clear(CaseId id, String indicator, long stamp) {
        TallyDesk.Place place = desk.writable(id, indicator);
        Map<String, TallyItem> items = rows.ofForm(id, indicator);
        Optional<TallyRows.Head> head = rows.head(id, indicator);
        if (head.isPresent() && stamp(head.get(), items) != stamp) {
            return false;
        }
        String before = items.values().stream()
                .map(item -> item.item() + "=" + TallyEntry.written(item.counts()))
                .sorted()
                .collect(Collectors.joining("; "));
        if (rows.clear(id, indicator)) {
            rows.setReason(id, indicator, null);
            deeds.write(place.deed("answering.tallyCleared", "indicator:" + indicator)
                    .changed(before, null));
        }
        return true;
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

    private static long stamp(TallyRows.Head head, Map<String, TallyItem> items) {
        return head.version()
                + items.values().stream().mapToLong(TallyItem::version).sum();
    }

    private Saving store(TallyDesk.Place place, String item, ItemCounts counts, int seen) {
        Optional<TallyRows.Current> before = rows.current(place.id(), item);
        TallyRows.Writer by = new TallyRows.Writer(deeds.person(), deeds.name(), deeds.now(), place.late());
        Optional<Integer> version = rows.write(place.id(), place.form().code(), item, counts, seen, by);
        if (version.isEmpty()) {
            return overtaken(place, item, counts);
        }
        deeds.write(place.deed("answering.tallied", "item:" + item)
                .changed(
                        before.map(current -> TallyEntry.written(current.counts()))
                                .orElse(null),
                        TallyEntry.written(counts)));
        return new Saving.Saved(version.get(), by.at(), by.late());
    }

    /** Somebody wrote in between, or took the counts away; when both meant the same there is nothing to decide. */
    private Saving overtaken(TallyDesk.Place place, String item, ItemCounts counts) {
        String mine = TallyEntry.written(counts);
        Optional<TallyRows.Current> stands = rows.current(place.id(), item);
        if (stands.isEmpty()) {
            return new Saving.Conflict("", mine, deeds.name(), deeds.now(), 0);
        }
        TallyRows.Current now = stands.get();
        return now.counts().equals(counts)
                ? new Saving.Saved(now.version(), now.at(), place.late())
                : new Saving.Conflict(TallyEntry.written(now.counts()), mine, now.by(), now.at(), now.version());
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
