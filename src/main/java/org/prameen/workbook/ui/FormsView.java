package org.prameen.workbook.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.IntStream;
import org.prameen.instrument.Node;
import org.prameen.instrument.SummaryForm;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.prameen.shell.Buttons;
import org.prameen.shell.Notices;
import org.prameen.shell.Page;
import org.prameen.workbook.AnswerForms;
import org.prameen.workbook.BookEntry;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.ui.BookHeading.Heading;

/** The forms that sum sections up, to be read and printed; the browser makes a file of them that is put with the evidence. */
@Route("cases/:caseId/workbook/forms")
@PermitAll
class FormsView extends Page implements BeforeEnterObserver {

    private final transient BookDesk desk;
    private final transient BookHeading headings;
    private final transient AnswerForms answers;
    private final Div body = new Div();

    FormsView(BookDesk desk, BookHeading headings, AnswerForms answers) {
        this.desk = desk;
        this.headings = headings;
        this.answers = answers;
        addClassName("wb-forms");
        body.addClassName("pr-sections");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseId id = CaseId.of(event.getRouteParameters().get("caseId").orElseThrow());
        Workbook book = desk.load(id);
        SummaryForm form = book.instrument().answering().form().orElseThrow(NotFound::new);
        String section = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("section")
                .orElse("");
        List<Node> shown = book.sections().stream()
                .filter(one -> section.isEmpty() || one.code().equals(section))
                .toList();
        if (shown.isEmpty()) {
            throw new NotFound();
        }
        Heading heading = headings.of(book, getLocale());
        title(form.title().in(getLocale()));
        standing(heading.name() + " · " + heading.instrument());
        actions(
                Buttons.main(text("workbook.screen.print"), () -> getElement().executeJs("window.print()")),
                Buttons.plain(text("workbook.screen.back"), () -> back(id, section)));
        body.removeAll();
        if (form.headings().isEmpty()) {
            Div notice = new Div(new Span(text("workbook.forms.noHeadings")));
            notice.addClassNames("pr-note", "amber");
            body.add(notice);
        }
        List<String> attachable = answers.attachable(book);
        shown.forEach(one -> body.add(form(book, form, one, attachable.contains(one.code()))));
    }

    private static void back(CaseId id, String section) {
        UI.getCurrent().getPage().setLocation(OwnBook.page(id) + (section.isEmpty() ? "" : "?section=" + section));
    }

    private Div form(Workbook book, SummaryForm form, Node section, boolean attaches) {
        Paragraph chosen = new Paragraph(
                new Span(text("workbook.screen.summary.chosen") + ": "),
                said(book, SummaryForm.chosen(section.code())));
        OrderedList points = new OrderedList();
        IntStream.rangeClosed(1, form.points()).forEach(point -> points.add(point(book, form, section, point)));
        Div sheet = new Div(
                new H2(section.code() + " " + section.title().in(getLocale())),
                chosen,
                points,
                acts(book, section, attaches));
        sheet.addClassNames("pr-card", "wb-form");
        return sheet;
    }

    /** The same as a file of the server, to take along or to put with the evidence of the section. */
    private Div acts(Workbook book, Node section, boolean attaches) {
        CaseId id = book.theCase().id();
        Anchor file =
                new Anchor("workbooks/" + id + "/forms/" + section.code() + ".pdf", text("workbook.paper.download"));
        file.setRouterIgnore(true);
        file.setAriaLabel(text("workbook.paper.download") + " " + section.code());
        Div acts = new Div(file);
        if (attaches) {
            Button attach = Buttons.plain(text("workbook.paper.attach"), () -> attach(id, section.code()));
            attach.setAriaLabel(text("workbook.paper.attach") + " " + section.code());
            acts.add(attach);
        }
        acts.addClassNames("wo-acts", "pr-noprint");
        return acts;
    }

    private void attach(CaseId id, String section) {
        try {
            answers.attach(id, section);
            Notices.done(text("workbook.paper.attached", section));
        } catch (Rejected refused) {
            Notices.refused(refused);
        }
    }

    /** The list counts the points; without configured headings nothing stands before an answer. */
    private ListItem point(Workbook book, SummaryForm form, Node section, int point) {
        ListItem item = new ListItem();
        if (!form.headings().isEmpty()) {
            Div heading = new Div(form.headings().get(point - 1).in(getLocale()));
            heading.addClassName("wb-form-heading");
            item.add(heading);
        }
        item.add(said(book, SummaryForm.entry(section.code(), point)));
        return item;
    }

    private Span said(Workbook book, String code) {
        String text = book.entry(code).flatMap(BookEntry::value).orElse("");
        Span said = new Span(Said.text(text));
        said.addClassName(text.isEmpty() ? "pr-quiet" : "wb-form-text");
        return said;
    }
}
