package org.prameen.answering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.prameen.casework.Case;
import org.prameen.instrument.Instrument;
import org.prameen.round.Round;
import org.prameen.shared.Rejected;

/**
 * A person's own sheet, without the answers themselves: those are loaded form by form.
 *
 * @param forms the selected indicators in printed order
 * @param locked why the sheet as a whole cannot be changed now; empty = it can
 */
public record Sheet(
        Case theCase,
        Round round,
        Instrument instrument,
        SheetKind kind,
        Optional<Instant> submittedAt,
        Optional<Instant> lastSavedAt,
        Optional<Rejected> locked,
        List<FormProgress> forms) {

    public Sheet {
        forms = List.copyOf(forms);
    }

    public Progress progress() {
        return forms.stream().map(FormProgress::progress).reduce(Progress.NONE, Progress::plus);
    }

    public int items() {
        return Math.toIntExact(progress().asked());
    }

    public int answered() {
        return Math.toIntExact(progress().given());
    }

    public int left() {
        return items() - answered();
    }
}
