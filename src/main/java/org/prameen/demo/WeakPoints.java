package org.prameen.demo;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.prameen.results.Results;
import org.prameen.scoring.NodeScore;
import org.prameen.scoring.ScoreKind;

/** Which indicators of a case scored lowest. */
class WeakPoints {

    private final Results results;

    WeakPoints(Results results) {
        this.results = results;
    }

    /** Codes of the items an indicator is computed from, in printed order; seen as whoever is signed in. */
    List<String> itemsOf(Scene scene, String indicator) {
        return results.latest(scene.caseId()).sheet().all(ScoreKind.ITEM).stream()
                .map(NodeScore::code)
                .filter(code -> code.startsWith(indicator + "."))
                .toList();
    }

    /** Codes, the lowest first; seen as whoever is signed in. */
    List<String> of(Scene scene) {
        return results.latest(scene.caseId()).sheet().all(ScoreKind.INDICATOR).stream()
                .filter(NodeScore::scored)
                .sorted(Comparator.comparing(score -> score.value().orElse(BigDecimal.TEN)))
                .map(NodeScore::code)
                .toList();
    }
}
