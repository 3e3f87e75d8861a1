package org.prameen.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.prameen.demo.StoryFile.ActionText;
import org.prameen.improvement.ActionId;
import org.prameen.improvement.ActionStatus;
import org.prameen.improvement.Actions;
import org.prameen.improvement.NewAction;
import org.prameen.improvement.Owner;
import org.prameen.improvement.Quarter;
import org.prameen.security.Role;

/**
 * Stage 7: weak points become actions. Of an earlier round one was done, one is late, one is still ahead; of the present
 * round all are ahead.
 */
class ImprovingChapter implements Chapter {

    private static final int DAYS_TO_BEGIN = 20;

    private final Actions actions;
    private final WeakPoints weakPoints;

    ImprovingChapter(Actions actions, WeakPoints weakPoints) {
        this.actions = actions;
        this.weakPoints = weakPoints;
    }

    @Override
    public Map<Beat, Consumer<Scene>> acts() {
        return Map.of(Beat.ACTIONS_PLANNED, this::plan, Beat.FINISHED, this::finish);
    }

    private void plan(Scene scene) {
        Quarter now = Quarter.of(scene.today());
        Quarter present = Quarter.of(scene.presentDay());
        if (scene.play().current()) {
            add(scene, 0, present.next());
            add(scene, 1, present.next().next());
        } else {
            ActionId done = add(scene, 0, now);
            ActionId late = add(scene, 1, lastBefore(present, now));
            add(scene, 2, present.next());
            work(scene, late, done);
        }
    }

    private void work(Scene scene, ActionId late, ActionId done) {
        Instant planned = scene.moment();
        scene.goTo(planned.plus(java.time.Duration.ofDays(2)));
        move(scene, done, ActionStatus.IN_PROGRESS);
        move(scene, late, ActionStatus.IN_PROGRESS);
    }

    private void finish(Scene scene) {
        String manager = scene.office().name(Role.PLAN_MANAGER);
        scene.as(manager, () -> actions.finishPlanning(scene.caseId()));
        ActionId begun = scene.ask(manager, () -> actions.of(scene.caseId())).stream()
                .filter(action -> action.status() == ActionStatus.IN_PROGRESS)
                .min(java.util.Comparator.comparing(action -> action.due()))
                .orElseThrow()
                .id();
        scene.after(java.time.Duration.ofDays(DAYS_TO_BEGIN));
        move(scene, begun, ActionStatus.DONE);
    }

    private void move(Scene scene, ActionId id, ActionStatus to) {
        String note = scene.texts().actionNotes().get(to);
        scene.as(scene.office().name(Role.PLAN_MANAGER), () -> {
            if (to == ActionStatus.DONE) {
                actions.close(id, note);
            } else {
                actions.progress(id, note);
            }
        });
    }

    private ActionId add(Scene scene, int number, Quarter quarter) {
        LocalDate due = quarter.lastDay().minusDays(number * 5L);
        Owner owner = Owner.named(scene.office().member(Role.HEAD_OF_HR).th());
        return scene.ask(scene.office().name(Role.PLAN_MANAGER), () -> {
            String indicator = weakPoints.of(scene).get(number);
            ActionText text = scene.texts().actions().get(indicator.substring(0, indicator.indexOf('.')));
            return actions.add(
                    scene.caseId(), new NewAction(indicator, text.kind(), text.title(), owner, quarter, due));
        });
    }

    /** The last quarter that is over by the present one, or the first one when none is. */
    private static Quarter lastBefore(Quarter present, Quarter first) {
        Quarter last = first;
        while (last.next().lastDay().isBefore(present.firstDay())) {
            last = last.next();
        }
        return last;
    }
}
