package org.prameen.demo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.prameen.answering.Collecting;
import org.prameen.casework.Comments;
import org.prameen.security.Role;

/** Stage 4: people answer, each at their own pace, and the coordinator closes the collection. */
class CollectingChapter implements Chapter {

    /** How far the first ones are when collection is under way; the second has handed in, all others have not begun. */
    private static final List<Integer> PERCENT = List.of(50, 100, 15);

    private final AnsweringSitting sitting;
    private final TallySitting tallies;
    private final Collecting collecting;
    private final Comments comments;
    private final TaskPile pile;

    CollectingChapter(
            AnsweringSitting sitting, TallySitting tallies, Collecting collecting, Comments comments, TaskPile pile) {
        this.sitting = sitting;
        this.tallies = tallies;
        this.collecting = collecting;
        this.comments = comments;
        this.pile = pile;
    }

    @Override
    public Map<Beat, Consumer<Scene>> acts() {
        return Map.of(
                Beat.ANSWERING, this::begin,
                Beat.ANSWERED, this::complete,
                Beat.CLOSED, this::close);
    }

    private void begin(Scene scene) {
        if (scene.play().is("tallied")) {
            tallies.enter(scene);
        }
        scene.as(scene.office().coordinator(), () -> pile.take(scene, "UserTask_CloseCollection"));
        List<String> respondents = scene.office().respondents();
        for (int i = 0; i < Math.min(respondents.size(), PERCENT.size()); i++) {
            sitting.fill(scene, respondents.get(i), PERCENT.get(i));
            if (PERCENT.get(i) == 100) {
                sitting.handIn(scene, respondents.get(i));
            }
        }
        String urging = scene.oneOf(scene.texts().comments().underWay());
        scene.after(Duration.ofMinutes(10))
                .as(scene.office().coordinator(), () -> comments.add(scene.caseId(), urging));
    }

    private void complete(Scene scene) {
        List<String> respondents = scene.office().respondents();
        for (int i = 0; i < respondents.size(); i++) {
            if (i != 1) {
                sitting.fill(scene, respondents.get(i), 100);
                sitting.handIn(scene, respondents.get(i));
            }
        }
        String thanks = scene.oneOf(scene.texts().comments().complete());
        scene.after(Duration.ofMinutes(20))
                .as(scene.office().name(Role.HEAD_OF_HR), () -> comments.add(scene.caseId(), thanks));
    }

    private void close(Scene scene) {
        scene.as(scene.office().coordinator(), () -> collecting.close(scene.caseId()));
    }
}
