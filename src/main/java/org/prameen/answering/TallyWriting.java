package org.prameen.answering;

import java.util.Map;
import java.util.Optional;
import org.prameen.answering.domain.TallyEntry;
import org.prameen.answering.persistence.TallyRows;
import org.prameen.scoring.ItemCounts;
import org.prameen.security.Deeds;
import org.springframework.stereotype.Component;

/** Writes counts of single items and tells who was faster. */
@Component
class TallyWriting {

    private final TallyRows rows;
    private final Deeds deeds;

    TallyWriting(TallyRows rows, Deeds deeds) {
        this.rows = rows;
        this.deeds = deeds;
    }

    Saving store(TallyDesk.Place place, String item, ItemCounts counts, int seen) {
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

    /** Brings the counts of all items of a form back to what they were; those that had none have none again. */
    void putBack(TallyDesk.Place place, Map<String, ItemCounts> before) {
        Map<String, TallyItem> now = rows.ofForm(place.id(), place.form().code());
        place.form().children().forEach(item -> {
            TallyItem stands = now.getOrDefault(item.code(), TallyItem.none(item.code()));
            if (before.containsKey(item.code())) {
                store(place, item.code(), before.get(item.code()), stands.version());
            } else if (stands.entered()) {
                rows.clearItem(place.id(), place.form().code(), item.code());
                deeds.write(place.deed("answering.tallied", "item:" + item.code())
                        .changed(TallyEntry.written(stands.counts()), null));
            }
        });
    }

    /** Grows with every entry in a form. */
    static long stamp(TallyRows.Head head, Map<String, TallyItem> items) {
        return head.version()
                + items.values().stream().mapToLong(TallyItem::version).sum();
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
}
