package org.prameen.demo;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.prameen.casework.Comments;
import org.prameen.organisation.RouteStop;
import org.prameen.reporting.FullReports;
import org.prameen.reporting.RouteProgress;
import org.prameen.reporting.RouteReceipts;
import org.prameen.reporting.ShortReports;
import org.prameen.security.AsSystem;
import org.prameen.security.Role;

/** Stage 6: both reports, their release, and the way to the bodies above. */
class ReportingChapter implements Chapter {

    private final FullReports fullReports;
    private final ShortReports shortReports;
    private final RouteProgress route;
    private final RouteReceipts receipts;
    private final Comments comments;
    private final TaskPile pile;

    ReportingChapter(
            FullReports fullReports,
            ShortReports shortReports,
            RouteProgress route,
            RouteReceipts receipts,
            Comments comments,
            TaskPile pile) {
        this.fullReports = fullReports;
        this.shortReports = shortReports;
        this.route = route;
        this.receipts = receipts;
        this.comments = comments;
        this.pile = pile;
    }

    @Override
    public Map<Beat, Consumer<Scene>> acts() {
        return Map.of(
                Beat.FULL_REPORT,
                scene -> scene.as(scene.office().coordinator(), () -> fullReports.issue(scene.caseId())),
                Beat.SHORT_REPORT,
                scene -> scene.as(scene.office().coordinator(), () -> shortReports.issue(scene.caseId())),
                Beat.RELEASED,
                this::release,
                Beat.RECEIVED,
                this::receive);
    }

    private void release(Scene scene) {
        scene.as(scene.office().name(Role.HEAD_OF_HR), () -> shortReports.release(scene.caseId()));
        if (scene.play().is("questioned by the province")) {
            next(scene).ifPresent(stop -> question(scene, stop));
        }
    }

    /** The reviewer has the report on the desk and wants to know more before receiving it. */
    private void question(Scene scene, RouteStop stop) {
        scene.after(Duration.ofDays(1)).as(scene.offices().reviewer(stop.body().code()), () -> {
            pile.take(scene, "UserTask_ReceiveReport");
            comments.add(scene.caseId(), scene.texts().route().questioned());
        });
    }

    private void receive(Scene scene) {
        String said = scene.oneOf(scene.texts().route().received());
        for (Optional<RouteStop> stop = next(scene); stop.isPresent(); stop = next(scene)) {
            String reviewer = scene.offices().reviewer(stop.get().body().code());
            scene.after(Duration.ofHours(2)).as(reviewer, () -> receipts.receive(scene.caseId(), said));
        }
    }

    private Optional<RouteStop> next(Scene scene) {
        return AsSystem.call(() -> route.next(scene.caseId()));
    }
}
