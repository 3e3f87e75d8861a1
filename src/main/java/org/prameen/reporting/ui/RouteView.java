package org.prameen.reporting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.prameen.casework.Comments;
import org.prameen.casework.ui.CaseTalk;
import org.prameen.organisation.RouteStop;
import org.prameen.reporting.FullReport;
import org.prameen.reporting.FullReports;
import org.prameen.reporting.RouteProgress;
import org.prameen.reporting.RouteReceipt;
import org.prameen.reporting.RouteReceipts;
import org.prameen.reporting.web.ReportHtml;
import org.prameen.shared.CaseId;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Chip;
import org.prameen.shell.Page;
import org.prameen.shell.Tone;

/** A report on its way: who has it, who had it, and the button for the body whose turn it is. */
@Route("cases/:caseId/route")
@PermitAll
class RouteView extends Page implements BeforeEnterObserver {

    private final transient RouteReceipts receipts;
    private final transient RouteProgress progress;
    private final transient Comments comments;
    private final transient FullReports reports;
    private final transient CaseNames names;
    private final transient ReportHtml html;
    private final TextArea comment = new TextArea();
    private CaseId caseId;

    RouteView(RouteSources sources, FullReports reports, CaseNames names, ReportHtml html) {
        this.receipts = sources.receipts();
        this.progress = sources.progress();
        this.comments = sources.comments();
        this.reports = reports;
        this.names = names;
        this.html = html;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        caseId = CaseNames.id(event);
        Optional<RouteStop> next = progress.next(caseId);
        List<RouteReceipt> received = receipts.of(caseId);
        Optional<FullReport> report = reports.find(caseId);
        title(text("reporting.route.heading", names.agency(caseId, getLocale())), chip(next, report));
        standing(next.filter(stop -> report.isPresent())
                .map(stop -> text("reporting.route.at", stop.body().name(), names.round(caseId, getLocale())))
                .orElseGet(() -> names.round(caseId, getLocale())));
        add(way(received, next));
        if (receipts.mayReceive(caseId)) {
            comment.setLabel(text("reporting.route.comment"));
            comment.setMaxLength(2000);
            comment.setWidthFull();
            comment.addClassName("pr-noprint");
            add(comment);
            actions(
                    Asking.button("reporting.route.receive", () -> receipts.receive(caseId, comment.getValue())),
                    Asking.print());
        }
        Div talk = new Div(new H2(text("reporting.talk")), new CaseTalk(comments, caseId));
        talk.addClassNames("pr-card", "pr-noprint");
        add(talk);
        report.ifPresent(found -> add(new ReportFrame(found.content().chapters(), "", html, getLocale())));
    }

    private Chip chip(Optional<RouteStop> next, Optional<FullReport> report) {
        if (report.isEmpty()) {
            return new Chip(Tone.GREY, text("reporting.state.NOT_REPORTED"));
        }
        return next.isEmpty()
                ? new Chip(Tone.GREEN, text("reporting.state.RECEIVED"))
                : new Chip(Tone.BLUE, text("reporting.route.waiting"));
    }

    /** What was received under its name of then, what is to come under its name of now. */
    private Div way(List<RouteReceipt> received, Optional<RouteStop> next) {
        OrderedList list = new OrderedList();
        list.addClassName("rp-lines");
        received.forEach(receipt -> list.add(done(receipt)));
        next.ifPresent(stop -> progress.stops(caseId).stream()
                .skip(progress.stops(caseId).indexOf(stop))
                .forEach(left -> list.add(waiting(left, left.equals(stop)))));
        Anchor full = new Anchor("cases/" + caseId + "/report", text("reporting.route.full"));
        Div card = new Div(new H2(text("reporting.route.way")), list, full);
        card.addClassNames("pr-card", "pr-noprint");
        return card;
    }

    private ListItem done(RouteReceipt receipt) {
        String words = text(
                "reporting.route.received",
                receipt.personName(),
                ThaiCalendar.dateTime(receipt.receivedAt(), getLocale()));
        ListItem item = new ListItem(
                new Chip(Tone.GREEN, receipt.step().in(getLocale())),
                new Span(receipt.bodyName().in(getLocale())),
                new Span(words));
        receipt.comment().ifPresent(said -> item.add(new Span("“" + said + "”")));
        return item;
    }

    private ListItem waiting(RouteStop stop, boolean now) {
        return new ListItem(
                new Chip(now ? Tone.BLUE : Tone.GREY, stop.step().name().in(getLocale())),
                new Span(stop.body().name().in(getLocale())),
                new Span(text(now ? "reporting.route.waiting" : "reporting.route.later")));
    }
}
