package org.prameen.reporting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.prameen.reporting.ShortReport;
import org.prameen.reporting.ShortReports;
import org.prameen.reporting.web.ReportHtml;
import org.prameen.shared.CaseId;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Chip;
import org.prameen.shell.EmptyState;
import org.prameen.shell.Page;
import org.prameen.shell.Tone;

/** The last look before everybody can read the short report, and its address afterwards. */
@Route("cases/:caseId/release")
@PermitAll
class ReleaseView extends Page implements BeforeEnterObserver {

    private final transient ShortReports reports;
    private final transient CaseNames names;
    private final transient ReportHtml html;
    private CaseId caseId;

    ReleaseView(ShortReports reports, CaseNames names, ReportHtml html) {
        this.reports = reports;
        this.names = names;
        this.html = html;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        caseId = CaseNames.id(event);
        title(heading(), new Chip(Tone.GREY, text("reporting.notReleased")));
        standing(names.round(caseId, getLocale()));
        Optional<ShortReport> issued = reports.find(caseId);
        if (issued.isEmpty()) {
            add(new EmptyState(text("reporting.release.notIssued"), text("reporting.release.wait")));
        } else {
            show(issued.get());
        }
    }

    private void show(ShortReport report) {
        report.release().ifPresent(release -> {
            title(heading(), new Chip(Tone.GREEN, text("reporting.released")));
            String released = ThaiCalendar.dateTime(release.at(), getLocale());
            standing(
                    report.edition() == 1
                            ? text("reporting.release.by", release.by(), released)
                            : text("reporting.renewed", report.edition(), released));
            Anchor address = new Anchor("/public/" + report.slug(), "/public/" + report.slug());
            address.setRouterIgnore(true);
            Div card = new Div(new Paragraph(text("reporting.release.address")), address);
            card.addClassNames("pr-card", "pr-noprint");
            add(card);
        });
        if (report.release().isEmpty()) {
            Paragraph what = new Paragraph(text("reporting.release.what"));
            what.addClassNames("pr-note", "blue");
            add(what);
            if (reports.mayRelease(caseId)) {
                actions(Asking.button("reporting.release", () -> reports.release(caseId)));
            }
        }
        add(new LayoutSwitch(report.content(), html, getLocale()));
    }

    private String heading() {
        return text("reporting.release.heading", names.agency(caseId, getLocale()));
    }
}
