package org.prameen.answering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where the collection of a case stands.
 *
 * @param openedAt empty before it is opened
 * @param correctionReason present while returned results are corrected
 */
public record CollectionState(
        Optional<Instant> openedAt,
        Optional<Instant> closedAt,
        Optional<String> correctionReason,
        List<Informant> informants,
        List<FormCoverage> forms) {

    public boolean isOpen() {
        return openedAt.isPresent() && closedAt.isEmpty();
    }

    public long submitted() {
        return informants.stream().filter(one -> one.submittedAt().isPresent()).count();
    }

    public Progress progress() {
        return forms.stream().map(form -> form.progress(informants.size())).reduce(Progress.NONE, Progress::plus);
    }

    /** Forms that still lack an answer somewhere. */
    public List<FormCoverage> incomplete() {
        return forms.stream()
                .filter(form -> form.blank() > 0 || form.respondents() == 0)
                .toList();
    }
}
