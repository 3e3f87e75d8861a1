package org.prameen.demo;

import java.util.Map;
import java.util.function.Consumer;
import org.prameen.reporting.FullReports;
import org.prameen.reporting.ShortReports;
import org.prameen.security.Role;

/** Stage 6: both reports and their release. */
class ReportingChapter implements Chapter {

    private final FullReports fullReports;
    private final ShortReports shortReports;

    ReportingChapter(FullReports fullReports, ShortReports shortReports) {
        this.fullReports = fullReports;
        this.shortReports = shortReports;
    }

    @Override
    public Map<Beat, Consumer<Scene>> acts() {
        return Map.of(
                Beat.FULL_REPORT,
                scene -> scene.as(scene.office().coordinator(), () -> fullReports.issue(scene.caseId())),
                Beat.SHORT_REPORT,
                scene -> scene.as(scene.office().coordinator(), () -> shortReports.issue(scene.caseId())),
                Beat.RELEASED,
                scene -> scene.as(scene.office().name(Role.HEAD_OF_HR), () -> shortReports.release(scene.caseId())));
    }
}
