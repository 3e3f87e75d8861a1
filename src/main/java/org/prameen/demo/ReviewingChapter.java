package org.prameen.demo;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.prameen.casework.Comments;
import org.prameen.organisation.RouteStop;
import org.prameen.review.Consensus;
import org.prameen.review.ReasonTypes;
import org.prameen.review.ReviewProgress;
import org.prameen.review.Reviews;
import org.prameen.review.Submissions;
import org.prameen.review.Threads;
import org.prameen.security.AsSystem;
import org.prameen.security.Role;

/** Stage 6, after the reports: the head signs, and the bodies above approve, ask, send back or do not certify. */
class ReviewingChapter implements Chapter {

    private static final BigDecimal AGREED = new BigDecimal("3.00");

    private final Agency agency;
    private final Reviews reviews;
    private final ReviewProgress route;
    private final Talk talk;

    /** What the agency does. */
    record Agency(Submissions submissions, Consensus consensus, WeakPoints weakPoints) {}

    /** What is said on the way. */
    record Talk(ReasonTypes reasons, Threads threads, Comments comments, TaskPile pile) {}

    ReviewingChapter(Agency agency, Talk talk, Reviews reviews, ReviewProgress route) {
        this.agency = agency;
        this.talk = talk;
        this.reviews = reviews;
        this.route = route;
    }

    @Override
    public Map<Beat, Consumer<Scene>> acts() {
        return Map.of(
                Beat.SIGNED, this::sign,
                Beat.REVIEWED, this::review,
                Beat.SENT_BACK, this::sendBack,
                Beat.CORRECTING, this::correct,
                Beat.REFUSED, this::refuse,
                Beat.CERTIFIED, scene -> next(scene).ifPresent(stop -> approve(scene, stop)));
    }

    private void sign(Scene scene) {
        scene.as(scene.office().name(Role.AGENCY_HEAD), () -> agency.submissions()
                .sign(scene.caseId()));
        if (scene.play().is("questioned by the province") && scene.play().current()) {
            question(scene, next(scene).orElseThrow());
        }
    }

    /** The reviewer has the submission on the desk and wants to know more before deciding. */
    private void question(Scene scene, RouteStop stop) {
        scene.after(Duration.ofHours(20)).as(reviewer(scene, stop), () -> {
            talk.pile().take(scene, "UserTask_ReviewSubmission");
            talk.comments().add(scene.caseId(), scene.texts().route().questioned());
        });
    }

    private void review(Scene scene) {
        List<RouteStop> stops = AsSystem.call(() -> route.stops(scene.caseId()));
        stops.subList(0, stops.size() - 1).forEach(stop -> approve(scene, stop));
    }

    private void approve(Scene scene, RouteStop stop) {
        scene.after(Duration.ofHours(2)).as(reviewer(scene, stop), () -> reviews.approve(scene.caseId()));
    }

    private void sendBack(Scene scene) {
        List<String> weak = scene.ask(
                scene.office().coordinator(), () -> agency.weakPoints().of(scene));
        scene.as(reviewer(scene, next(scene).orElseThrow()), () -> {
            Iterator<String> indicators = weak.iterator();
            scene.texts()
                    .route()
                    .returned()
                    .forEach((reason, text) -> reviews.returnItem(
                            scene.caseId(), indicators.next(), talk.reasons().get(reason), text));
            reviews.returnToAgency(scene.caseId());
        });
    }

    /** One of the returned forms is agreed on anew; the others wait. */
    private void correct(Scene scene) {
        scene.as(scene.office().coordinator(), () -> {
            String indicator = agency.weakPoints().of(scene).get(0);
            String item = agency.weakPoints().itemsOf(scene, indicator).get(0);
            agency.consensus()
                    .set(scene.caseId(), item, AGREED, scene.texts().route().agreed());
            talk.threads().say(scene.caseId(), indicator, scene.texts().route().agreed());
        });
    }

    private void refuse(Scene scene) {
        scene.as(
                reviewer(scene, next(scene).orElseThrow()),
                () -> reviews.refuse(scene.caseId(), scene.texts().route().refused()));
    }

    private Optional<RouteStop> next(Scene scene) {
        return AsSystem.call(() -> route.next(scene.caseId()));
    }

    private static String reviewer(Scene scene, RouteStop stop) {
        return scene.offices().reviewer(stop.body().code());
    }
}
