package org.prameen.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.prameen.answering.FormCoverage;
import org.prameen.instrument.NodeCodes;
import org.prameen.instrument.NodeKind;
import org.prameen.instrument.ProfilePart;
import org.prameen.review.Difference;
import org.prameen.review.NodeReview;
import org.prameen.review.Phase;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Buttons;
import org.prameen.shell.Chip;
import org.prameen.shell.EmptyState;
import org.prameen.shell.Notices;
import org.prameen.shell.Tone;

/** What was returned to the agency and why, with the way to each field, what was changed already, and the end of it. */
@Route("cases/:caseId/correct-returned")
@PermitAll
class CorrectReturnedView extends CaseScreen {

    private final transient CorrectionSources sources;

    CorrectReturnedView(CorrectionSources sources) {
        this.sources = sources;
    }

    @Override
    void show() {
        Paper paper = sources.papers().of(id);
        var status = sources.statuses().of(id);
        title(
                text(status.phase() == Phase.CHANGING ? "review.correct.opened" : "review.correct.title"),
                StatusWords.chips(status));
        standing(paper.place().name(getLocale()) + " · " + text("review.phase." + status.phase()));
        body.removeAll();
        actions();
        boolean correcting = status.phase() == Phase.RETURNED || status.phase() == Phase.CHANGING;
        if (!correcting) {
            body.add(new EmptyState(text("review.correct.none"), text("review.correct.none.next")));
            return;
        }
        status.reason().ifPresent(reason -> body.add(note("amber", text("review.sign.reason", reason))));
        List<Difference> changed = status.phase() == Phase.RETURNED
                ? paper.sheet().differences()
                : sources.signatures().last(id).map(last -> last.differences()).orElse(List.of());
        List<Point> points = points(paper, status.phase());
        long done = points.stream().filter(point -> point.done(changed)).count();
        body.add(note("blue", text("review.correct.how", done, points.size())));
        List<FormCoverage> forms = sources.forms(paper.place());
        points.forEach(point -> body.add(card(paper, point, changed, forms)));
        if (sources.mayFinish(paper.place().theCase())) {
            actions(Buttons.main(text("review.correct.finish"), () -> ask(points.size() - done)));
        }
    }

    /** A node that is open, with what was said of it. */
    private record Point(String node, List<NodeReview> said) {

        boolean done(List<Difference> changed) {
            return changed.stream()
                    .anyMatch(difference -> NodeCodes.isAtOrBelow(difference.subject(), node)
                            || NodeCodes.isAtOrBelow(node, difference.subject()));
        }
    }

    private List<Point> points(Paper paper, Phase phase) {
        List<NodeReview> returned = phase == Phase.RETURNED ? paper.returned() : List.of();
        List<Point> points = new ArrayList<>();
        new TreeSet<>(sources.open(id))
                .forEach(node -> points.add(new Point(
                        node,
                        returned.stream()
                                .filter(said -> said.node().equals(node))
                                .toList())));
        return points;
    }

    private Div card(Paper paper, Point point, List<Difference> changed, List<FormCoverage> forms) {
        CasePlace place = paper.place();
        H2 title = new H2(place.title(point.node(), getLocale()));
        Paragraph path = new Paragraph(String.join(" › ", place.above(place.indicator(point.node()), getLocale())));
        path.addClassName("pr-quiet");
        Chip state = point.done(changed)
                ? new Chip(Tone.GREEN, text("review.correct.changed"))
                : new Chip(Tone.AMBER, text("review.correct.waits"));
        Div card = new Div(path, title, new Div(state));
        card.addClassNames("pr-card", "rv-point");
        point.said().forEach(said -> card.add(reason(said)));
        card.add(links(place, point.node(), forms), talk(paper, point.node()));
        return card;
    }

    private Paragraph reason(NodeReview said) {
        Span type = new Span(
                said.reasonType().map(each -> each.name().in(getLocale())).orElse(""));
        type.addClassName("pr-strong");
        Paragraph words = new Paragraph(
                type, new Span(said.text().map(text -> " – " + text).orElse("")));
        Span who = new Span(" " + said.by() + " · " + ThaiCalendar.dateTime(said.at(), getLocale()));
        who.addClassName("pr-quiet");
        words.add(who);
        words.addClassNames("pr-note", "amber");
        return words;
    }

    /** Counted answers are mended by who counted them; answers of sheets by the respondents, whose sheets are open there. */
    private Div links(CasePlace place, String node, List<FormCoverage> forms) {
        String indicator = place.indicator(node);
        if (place.instrument().isFilledTogether()) {
            return linksOfWorkbook(place, indicator, node);
        }
        boolean tallied = forms.stream().anyMatch(form -> form.indicator().equals(indicator) && form.tallied());
        Div links = new Div(
                tallied
                        ? link(place.route("tally?form=" + indicator), text("review.correct.tally"))
                        : link(place.route("collection"), text("review.correct.sheets")),
                link(place.route("values?node=" + indicator), text("review.correct.consensus")),
                link(place.route("evidence?subject=" + evidenceSubject(place, node)), text("review.correct.evidence")));
        links.addClassName("rv-links");
        return links;
    }

    private static Div linksOfWorkbook(CasePlace place, String section, String node) {
        if (NodeCodes.isAtOrBelow(node, ProfilePart.CODE)) {
            Div profile = new Div(link(place.route("profile"), UI.getCurrent().getTranslation("review.profile")));
            profile.addClassName("rv-links");
            return profile;
        }
        String item = node.equals(section) ? "" : "&item=" + node;
        Div links = new Div(
                link(
                        place.route("workbook?section=" + section + item),
                        UI.getCurrent().getTranslation("review.correct.workbook")),
                link(
                        place.route("evidence?subject=" + evidenceSubject(place, node)),
                        UI.getCurrent().getTranslation("review.correct.evidence")));
        links.addClassName("rv-links");
        return links;
    }

    /** Evidence hangs on the form, or on the item where the instrument wants it there alone. */
    private static String evidenceSubject(CasePlace place, String node) {
        String form = place.indicator(node);
        return node.startsWith(form) && place.instrument().evidence().at().contains(NodeKind.INDICATOR) ? form : node;
    }

    private com.vaadin.flow.component.Component talk(Paper paper, String node) {
        int messages =
                paper.talk(node).stream().mapToInt(thread -> thread.messages()).sum();
        return ThreadPanel.folded(
                sources.threads(),
                id,
                node,
                paper.place().title(node, getLocale()),
                text("review.talk.fold", messages),
                () -> {});
    }

    private void ask(long untouched) {
        List<String> effects = new ArrayList<>(List.of(text("review.correct.locks"), text("review.correct.signs")));
        if (untouched > 0) {
            effects.add(text("review.correct.untouched", untouched));
        }
        new Decision("correct", effects)
                .doing("correct", () -> {
                    sources.submissions().finishCorrection(id);
                    Notices.done(text("review.corrected.notice"));
                    UI.getCurrent().navigate("inbox");
                })
                .open();
    }
}
