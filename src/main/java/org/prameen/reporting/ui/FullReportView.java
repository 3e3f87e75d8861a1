package org.prameen.reporting.ui;

import static org.prameen.reporting.web.ReportHtml.escaped;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prameen.reporting.FullReport;
import org.prameen.reporting.FullReports;
import org.prameen.reporting.Obstacle;
import org.prameen.reporting.content.FullContent;
import org.prameen.reporting.web.ReportHtml;
import org.prameen.shared.CaseId;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Chip;
import org.prameen.shell.EmptyState;
import org.prameen.shell.Page;
import org.prameen.shell.Tone;

/** The full report: a draft with what keeps it from being issued, then the archived one. */
@Route("cases/:caseId/report")
@PermitAll
class FullReportView extends Page implements BeforeEnterObserver {

    private final transient FullReports reports;
    private final transient CaseNames names;
    private final transient ReportHtml html;
    private CaseId caseId;

    FullReportView(FullReports reports, CaseNames names, ReportHtml html) {
        this.reports = reports;
        this.names = names;
        this.html = html;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        caseId = CaseNames.id(event);
        Optional<FullReport> issued = reports.find(caseId);
        issued.ifPresentOrElse(newest -> archived(asked(event, newest), newest), this::draft);
    }

    private FullReport asked(BeforeEnterEvent event, FullReport newest) {
        return EditionLinks.asked(event.getLocation())
                .filter(number -> number != newest.edition())
                .map(number -> reports.edition(caseId, number))
                .orElse(newest);
    }

    private void archived(FullReport report, FullReport newest) {
        Chip chip = report.late()
                ? new Chip(Tone.AMBER, text("reporting.state.LATE"))
                : new Chip(Tone.GREEN, text("reporting.state.ON_TIME"));
        title(heading(), chip);
        String issued = ThaiCalendar.dateTime(report.issuedAt(), getLocale());
        standing(
                report.edition() == 1
                        ? text(
                                "reporting.full.issuedBy",
                                report.issuerName(),
                                issued,
                                ThaiCalendar.longDate(report.due(), getLocale()))
                        : text("reporting.renewed", report.edition(), issued));
        if (newest.edition() > 1) {
            add(new EditionLinks(caseId, report, newest.edition()));
        }
        actions(Asking.print());
        show(report.content(), text("reporting.full.fingerprint", report.sha256()));
    }

    private void draft() {
        title(heading(), new Chip(Tone.BLUE, text("reporting.draft")));
        standing(names.round(caseId, getLocale()));
        List<Obstacle> obstacles = reports.obstacles(caseId);
        add(new ObstacleList(caseId, obstacles));
        Optional<FullContent> content = reports.draft(caseId);
        if (content.isEmpty()) {
            add(new EmptyState(text("reporting.full.noResults"), text("reporting.full.wait")));
            return;
        }
        List<Component> buttons = new ArrayList<>();
        if (reports.mayIssue(caseId) && obstacles.stream().noneMatch(Obstacle::blocks)) {
            buttons.add(Asking.button("reporting.full.issue", () -> reports.issue(caseId)));
        }
        buttons.add(Asking.print());
        actions(buttons.toArray(Component[]::new));
        show(content.get(), text("reporting.draft"));
    }

    private void show(FullContent content, String state) {
        String head = "<div class=\"rp-titlepage\"><h2>"
                + escaped(content.title().in(getLocale())) + "</h2><p>"
                + escaped(content.agency().in(getLocale())) + " · "
                + escaped(content.place().in(getLocale()))
                + "</p><p>" + escaped(content.round().in(getLocale())) + "</p><p>" + escaped(state) + "</p></div>";
        add(new ReportFrame(content.chapters(), head, html, getLocale()));
    }

    private String heading() {
        return text("reporting.full.heading", names.agency(caseId, getLocale()));
    }
}
