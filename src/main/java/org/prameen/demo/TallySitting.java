package org.prameen.demo;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.prameen.answering.Tallies;
import org.prameen.answering.TallyRest;
import org.prameen.instrument.Node;

/** Forms of a large agency that are filled by counted paper answers. */
class TallySitting {

    private static final int HR_STAFF = 18;
    private static final int OTHERS = 102;
    private static final List<String> FORMS = List.of("O.I1", "O.I2");

    private final Tallies tallies;
    private final PlanChoices choices;

    TallySitting(Tallies tallies, PlanChoices choices) {
        this.tallies = tallies;
        this.choices = choices;
    }

    void enter(Scene scene) {
        for (String form : FORMS) {
            Node indicator = choices.instrument(scene).find(form).orElseThrow();
            scene.as(
                    scene.office().coordinator(),
                    () -> tallies.state(scene.caseId(), form, Integer.toString(HR_STAFF), Integer.toString(OTHERS), 0));
            indicator.children().forEach(item -> enter(scene, form, item.code()));
        }
    }

    private void enter(Scene scene, String form, String item) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        Opinions opinions = new Opinions(scene);
        for (int person = 0; person < HR_STAFF + OTHERS; person++) {
            counts.merge(opinions.of("paper" + person, form, item), 1, Integer::sum);
        }
        List<String> typed = Stream.of("5", "4", "3", "2", "1")
                .map(score -> Integer.toString(counts.getOrDefault(score, 0)))
                .toList();
        TallyRest rest = new TallyRest(Integer.toString(counts.getOrDefault("NA", 0)), "0");
        scene.after(Duration.ofMinutes(2))
                .as(
                        scene.office().coordinator(),
                        () -> tallies.enter(scene.caseId(), item, typed, Optional.of(rest), 0));
    }
}
