package org.prameen.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.casework.Stage;
import org.prameen.casework.Steps;
import org.prameen.lifecycle.Timers;
import org.prameen.round.Dates;
import org.prameen.security.AsSystem;
import org.prameen.shared.CaseId;
import org.prameen.shared.ThaiCalendar;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells the story of one case, from its opening to where it is to stand, all of it or nothing: a load that is cut off
 * leaves every case either untouched or finished.
 */
class CaseStory {

    private static final LocalTime MORNING = LocalTime.of(8, 40);
    private static final int LATE_REPORT_DAYS = 12;

    private final Map<Beat, Consumer<Scene>> acts = new EnumMap<>(Beat.class);
    private final Cases cases;
    private final Steps steps;
    private final Timers timers;
    private final TransactionOperations transaction;

    CaseStory(List<Chapter> chapters, Cases cases, Steps steps, Timers timers, TransactionOperations transaction) {
        chapters.forEach(chapter -> acts.putAll(chapter.acts()));
        this.cases = cases;
        this.steps = steps;
        this.timers = timers;
        this.transaction = transaction;
    }

    /** Whether nobody has done anything in the case yet. */
    boolean isUntouched(CaseId id) {
        return AsSystem.call(
                () -> cases.get(id).stage() == Stage.AWARENESS && steps.of(id).isEmpty());
    }

    void tell(Scene.Setting setting, CaseId id, Play play, Dates dates) {
        transaction.executeWithoutResult(status -> {
            Case opened = AsSystem.call(() -> cases.get(id));
            Scene scene = new Scene(setting, id, play, opened.openedAt());
            acts.forEach((beat, act) -> {
                if (play.has(beat)) {
                    pass(scene, moment(scene, beat, dates));
                    act.accept(scene);
                }
            });
            pass(scene, setting.present());
        });
    }

    /** Lets time pass until a moment; timers that are due on the way fire when they are due. */
    private void pass(Scene scene, Instant until) {
        Instant last = Instant.MIN;
        Optional<Instant> next = next(scene);
        while (next.isPresent() && !next.get().isAfter(until)) {
            if (next.get().equals(last)) {
                throw new IllegalStateException("a timer of " + scene.play() + " does not fire");
            }
            last = next.get();
            scene.goTo(last);
            scene.asSystem(() -> timers.fireDue(scene.caseId()));
            next = next(scene);
        }
        scene.goTo(until);
    }

    private Optional<Instant> next(Scene scene) {
        return AsSystem.call(() -> timers.next(scene.caseId()));
    }

    private static Instant moment(Scene scene, Beat beat, Dates dates) {
        Play play = scene.play();
        boolean underWay = beat == Beat.ANSWERING && play.until() == beat;
        boolean late = play.is("reported late") && !play.current() && beat.compareTo(Beat.FULL_REPORT) >= 0;
        LocalDate day = underWay
                ? scene.presentDay().minusDays(1)
                : Workdays.near(dates.collectFrom().plusDays(beat.day(play.current()) + (late ? LATE_REPORT_DAYS : 0)));
        return day.atTime(MORNING)
                .plus(Duration.ofMinutes(scene.dice(beat).nextInt(90)))
                .atZone(ThaiCalendar.BANGKOK)
                .toInstant();
    }
}
