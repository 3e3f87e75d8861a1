package org.prameen.answering;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prameen.answering.domain.TallyEntry;
import org.prameen.answering.persistence.TallyRows;
import org.prameen.answering.persistence.TallyUndoRows;
import org.prameen.instrument.Node;
import org.prameen.scoring.ItemCounts;
import org.prameen.security.Deeds;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Acts on all counts of a form at once. What they overwrite is kept, so that the last of them can be taken back until
 * somebody writes in the form again.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class WholeTallies {

    private final TallyDesk desk;
    private final TallyRows rows;
    private final TallyUndoRows undo;
    private final TallyWriting writing;
    private final Deeds deeds;

    WholeTallies(TallyDesk desk, TallyRows rows, TallyUndoRows undo, TallyWriting writing, Deeds deeds) {
        this.desk = desk;
        this.rows = rows;
        this.undo = undo;
        this.writing = writing;
        this.deeds = deeds;
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
        if (TallyWriting.stamp(head, items) != stamp) {
            return false;
        }
        undo.keep(id, indicator);
        for (Node item : place.form().children()) {
            int seen =
                    items.getOrDefault(item.code(), TallyItem.none(item.code())).version();
            writing.store(place, item.code(), nobody, seen);
        }
        rows.setReason(id, indicator, ThaiText.typed(reason));
        undo.offer(id, indicator, new TallyUndoRows.Before(head.reason(), stampNow(id, indicator)));
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
        if (head.isPresent() && TallyWriting.stamp(head.get(), items) != stamp) {
            return false;
        }
        if (items.isEmpty()) {
            return true;
        }
        undo.keep(id, indicator);
        rows.clear(id, indicator);
        rows.setReason(id, indicator, null);
        undo.offer(
                id, indicator, new TallyUndoRows.Before(head.flatMap(TallyRows.Head::reason), stampNow(id, indicator)));
        deeds.write(
                place.deed("answering.tallyCleared", "indicator:" + indicator).changed(written(items), null));
        return true;
    }

    /**
     * Takes the last {@link #notPractised} or {@link #clear} back: what stood there before stands again.
     *
     * @return false when somebody wrote in the form since; then nothing is written
     */
    public boolean takeBack(CaseId id, String indicator) {
        TallyDesk.Place place = desk.writable(id, indicator);
        Optional<TallyUndoRows.Before> before =
                undo.find(id, indicator).filter(kept -> kept.stamp() == stampNow(id, indicator));
        if (before.isEmpty()) {
            return false;
        }
        writing.putBack(place, undo.counts(id, indicator));
        rows.setReason(id, indicator, before.get().reason().orElse(null));
        undo.forget(id, indicator);
        deeds.write(place.deed("answering.tallyPutBack", "indicator:" + indicator)
                .changed(null, written(rows.ofForm(id, indicator))));
        return true;
    }

    private long stampNow(CaseId id, String indicator) {
        return TallyWriting.stamp(rows.head(id, indicator).orElseThrow(), rows.ofForm(id, indicator));
    }

    private static String written(Map<String, TallyItem> items) {
        return items.values().stream()
                .map(item -> item.item() + "=" + TallyEntry.written(item.counts()))
                .sorted()
                .collect(Collectors.joining("; "));
    }
}
