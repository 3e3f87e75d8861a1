package org.prameen.demo;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.prameen.answering.Corrections;
import org.prameen.results.Checking;
import org.prameen.results.Discussions;
import org.prameen.results.Results;
import org.prameen.security.Role;

/** Stage 5: what the results mean, and the check by the committee. */
class AnalysingChapter implements Chapter {

    private final Results results;
    private final Discussions discussions;
    private final Checking checking;
    private final Corrections corrections;
    private final WeakPoints weakPoints;

    AnalysingChapter(
            Results results,
            Discussions discussions,
            Checking checking,
            Corrections corrections,
            WeakPoints weakPoints) {
        this.results = results;
        this.discussions = discussions;
        this.checking = checking;
        this.corrections = corrections;
        this.weakPoints = weakPoints;
    }

    @Override
    public Map<Beat, Consumer<Scene>> acts() {
        return Map.of(
                Beat.DISCUSSED, this::discuss,
                Beat.GIVEN_TO_CHECK, this::giveToCheck,
                Beat.CHECK_RETURNED, this::sendBack,
                Beat.ACCEPTED, this::accept);
    }

    private void discuss(Scene scene) {
        String text = scene.oneOf(scene.texts().discussions());
        scene.as(scene.office().coordinator(), () -> discussions.save(scene.caseId(), text));
    }

    private void giveToCheck(Scene scene) {
        scene.as(scene.office().coordinator(), () -> results.finishAnalysis(scene.caseId()));
    }

    private void sendBack(Scene scene) {
        scene.as(
                scene.office().name(Role.COMMITTEE_MEMBER),
                () -> checking.returnForCorrection(
                        scene.caseId(), scene.texts().check().returned()));
        scene.after(Duration.ofHours(3))
                .as(
                        scene.office().coordinator(),
                        () -> corrections.reopen(
                                scene.caseId(),
                                weakPoints.of(scene).get(0),
                                scene.texts().check().reopened()));
    }

    private void accept(Scene scene) {
        scene.as(scene.office().name(Role.COMMITTEE_MEMBER), () -> checking.accept(scene.caseId()));
    }
}
