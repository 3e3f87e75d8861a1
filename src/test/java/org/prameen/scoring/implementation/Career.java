package org.prameen.scoring.implementation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Scale, grades and key figures of document 000, and answers by counts of steps. */
final class Career {

    static final Grade GOOD = new Grade("GOOD", 80);
    static final Grade FAIR = new Grade("FAIR", 60);
    static final Grade IMPROVE = new Grade("IMPROVE", 0);
    static final Grading GRADING = new Grading(List.of(GOOD, FAIR, IMPROVE));
    static final WeightedDimension D7 = new WeightedDimension("D7", kpis(20, 30, 20, 5, 5, 5, 5, 5, 5));

    private Career() {}

    static Scale scale(Conversion conversion) {
        int[] midpoints = {0, 13, 38, 63, 88};
        return new Scale(
                IntStream.range(0, 5)
                        .mapToObj(points -> new ScaleStep(points, midpoints[points]))
                        .toList(),
                conversion);
    }

    /** @param counts how many items stand at each step, from "not yet" upwards */
    static Map<String, Integer> answers(List<Integer> counts) {
        Map<String, Integer> answers = new HashMap<>();
        for (int step = 0; step < counts.size(); step++) {
            for (int i = 0; i < counts.get(step); i++) {
                answers.put("q" + answers.size(), step);
            }
        }
        return answers;
    }

    static RatedDimension dimension(Map<String, Integer> answers) {
        return new RatedDimension("D1", new ArrayList<>(answers.keySet()));
    }

    private static List<Kpi> kpis(int... weights) {
        return IntStream.range(0, weights.length)
                .mapToObj(i -> new Kpi("K" + (i + 1), weights[i]))
                .toList();
    }
}
