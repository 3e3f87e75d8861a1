package org.prameen.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.prameen.organisation.Organisations;
import org.prameen.review.Approval;
import org.prameen.review.ApprovalLevel;
import org.prameen.review.Approvals;
import org.prameen.review.CaseStatus;
import org.prameen.review.Statuses;
import org.prameen.shared.CaseId;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Buttons;
import org.prameen.shell.Chip;
import org.prameen.shell.EmptyState;
import org.prameen.shell.Facts;
import org.prameen.shell.Notices;
import org.prameen.shell.Page;
import org.prameen.shell.Tone;

/** The chain of approvals of a case, from the committee to the last body; ended ones stay visible, with why. */
@Route("cases/:caseId/approvals")
@PermitAll
class ApprovalsView extends Page implements BeforeEnterObserver {

    private static final int SHORT = 12;

    private final transient Approvals approvals;
    private final transient Statuses statuses;
    private final transient CasePlaces places;
    private final transient Organisations organisations;
    private final Div body = new Div();

    ApprovalsView(Approvals approvals, Statuses statuses, CasePlaces places, Organisations organisations) {
        this.approvals = approvals;
        this.statuses = statuses;
        this.places = places;
        this.organisations = organisations;
        body.addClassName("pr-sections");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseId id = CaseParameter.of(event);
        CasePlace place = places.of(id);
        CaseStatus status = statuses.of(id);
        List<Approval> all = approvals.of(id);
        title(text("review.approvals.title"), StatusWords.chips(status));
        standing(place.name(getLocale()));
        body.removeAll();
        status.waitsFor()
                .ifPresent(stop -> body.add(note(text(
                        "review.waitsFor",
                        stop.body().name().in(getLocale()),
                        ThaiCalendar.dateTime(status.since(), getLocale())))));
        if (all.isEmpty()) {
            body.add(new EmptyState(text("review.approvals.none"), text("review.approvals.none.next")));
            return;
        }
        OrderedList chain = new OrderedList();
        chain.addClassName("rv-chain");
        all.forEach(approval -> chain.add(line(approval)));
        body.add(chain);
        Paragraph method = new Paragraph(text("review.approvals.method"));
        method.addClassName("pr-method");
        body.add(method);
    }

    private ListItem line(Approval approval) {
        Span level = new Span(level(approval));
        level.addClassName("pr-strong");
        Div head = new Div(
                level,
                approval.stands()
                        ? new Chip(Tone.GREEN, text("review.approval.stands"))
                        : new Chip(Tone.GREY, text("review.approval.ended")));
        head.addClassName("rv-chain-head");
        Facts facts = new Facts()
                .fact(text("review.approval.by"), approval.by())
                .fact(text("review.approval.at"), ThaiCalendar.dateTime(approval.at(), getLocale()));
        approval.hash().ifPresent(hash -> facts.fact(text("review.approval.hash"), hash(hash)));
        approval.voidedAt()
                .ifPresent(at -> facts.fact(
                        text("review.approval.endedAt"),
                        ThaiCalendar.dateTime(at, getLocale()) + " · "
                                + approval.voidReason().map(this::reason).orElse("")));
        ListItem line = new ListItem(head, facts);
        line.addClassNames("pr-card", approval.stands() ? "stands" : "ended");
        return line;
    }

    private String level(Approval approval) {
        return approval.level() == ApprovalLevel.BODY
                ? organisations.get(approval.body()).name().in(getLocale())
                : text("review.level." + approval.level());
    }

    /** A reason of the system is a message key; one of a person is what they wrote. */
    private String reason(String reason) {
        return reason.startsWith("review.void.") ? text(reason) : reason;
    }

    private Component hash(String hash) {
        Span shown = new Span(hash.substring(0, Math.min(SHORT, hash.length())) + "…");
        shown.addClassName("rv-hash");
        shown.getElement().setAttribute("title", hash);
        Div both = new Div(shown, Buttons.icon(VaadinIcon.COPY_O, text("review.approval.copy"), () -> {
            getElement().executeJs("navigator.clipboard && navigator.clipboard.writeText($0)", hash);
            Notices.done(text("review.approval.copied"));
        }));
        both.addClassName("rv-hash-line");
        return both;
    }

    private static Paragraph note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassNames("pr-note", "blue");
        return note;
    }
}
