package org.prameen.results;

import java.util.List;
import java.util.Optional;
import org.prameen.casework.CompletenessCheck;
import org.prameen.casework.Problem;
import org.prameen.casework.Submission;
import org.prameen.results.persistence.RunRow;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.shared.Texts;
import org.springframework.stereotype.Component;

/** Nothing is signed that the committee has not checked. */
@Component
class ResultsMissing implements CompletenessCheck {

    private final StoredResults stored;
    private final Texts texts;

    ResultsMissing(StoredResults stored, Texts texts) {
        this.stored = stored;
        this.texts = texts;
    }

    @Override
    public int rank() {
        return 40;
    }

    @Override
    public List<Problem> of(CaseId id, Submission submission) {
        if (submission != Submission.SIGNING) {
            return List.of();
        }
        Optional<RunRow> results = stored.run(id);
        if (results.isEmpty()) {
            return List.of(hard(id, "results", "results.missing.notComputed"));
        }
        if (results.get().accepted()) {
            return List.of();
        }
        return results.get().waitsForCheck()
                ? List.of(hard(id, "check", "results.missing.notChecked"))
                : List.of(hard(
                        id,
                        "results",
                        results.get().check().isPresent()
                                ? "results.missing.returned"
                                : "results.missing.notSubmitted"));
    }

    private Problem hard(CaseId id, String view, String key) {
        LocalText place = LocalText.of(
                texts.get("results.missing.place", Texts.THAI), texts.get("results.missing.place", Texts.ENGLISH));
        return Problem.hard(place, "cases/" + id + "/" + view, key);
    }
}
