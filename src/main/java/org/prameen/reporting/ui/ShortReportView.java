package org.prameen.reporting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.prameen.reporting.FullReports;
import org.prameen.reporting.ShortReport;
import org.prameen.reporting.ShortReports;
import org.prameen.reporting.web.ReportHtml;
import org.prameen.shared.CaseId;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Chip;
import org.prameen.shell.EmptyState;
import org.prameen.shell.Page;
import org.prameen.shell.Tone;

/** The short report: its texts to write beside what readers will see, then the issued one. */
@Route("cases/:caseId/short-report")
@PermitAll
class ShortReportView extends Page implements BeforeEnterObserver {

    private final transient ShortReports reports;
    private final transient FullReports fullReports;
    private final transient CaseNames names;
    private final transient ReportHtml html;
    private CaseId caseId;

    ShortReportView(ShortReports reports, FullReports fullReports, CaseNames names, ReportHtml html) {
        this.reports = reports;
        this.fullReports = fullReports;
        this.names = names;
        this.html = html;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        caseId = CaseNames.id(event);
        Optional<ShortReport> issued = reports.find(caseId);
        if (issued.isPresent()) {
            issued(issued.get());
        } else if (fullReports.find(caseId).isEmpty()) {
            title(heading(), new Chip(Tone.GREY, text("reporting.notStarted")));
            standing(names.round(caseId, getLocale()));
            add(new EmptyState(
                    text("reporting.short.fullFirst"),
                    text("reporting.short.wait"),
                    new Anchor("cases/" + caseId + "/report", text("reporting.short.full"))));
        } else {
            draft();
        }
    }

    private void issued(ShortReport report) {
        Chip chip = report.release().isPresent()
                ? new Chip(Tone.GREEN, text("reporting.released"))
                : new Chip(Tone.BLUE, text("reporting.issued"));
        title(heading(), chip);
        String issued = ThaiCalendar.dateTime(report.issuedAt(), getLocale());
        standing(
                report.edition() == 1
                        ? text("reporting.short.issuedBy", report.issuerName(), issued)
                        : text("reporting.renewed", report.edition(), issued));
        actions(Asking.print());
        LayoutSwitch paper = new LayoutSwitch(report.content(), html, getLocale());
        add(paper);
    }

    private void draft() {
        title(heading(), new Chip(Tone.BLUE, text("reporting.draft")));
        standing(names.round(caseId, getLocale()));
        LayoutSwitch paper = new LayoutSwitch(reports.preview(caseId), html, getLocale());
        if (reports.mayIssue(caseId)) {
            ShortTexts texts = new ShortTexts(reports.draft(caseId), draft -> {
                reports.save(caseId, draft);
                paper.show(reports.preview(caseId));
            });
            add(texts);
            actions(Asking.button("reporting.short.issue", () -> reports.issue(caseId)), Asking.print());
        }
        add(new Div(paper));
    }

    private String heading() {
        return text("reporting.short.heading", names.agency(caseId, getLocale()));
    }
}
