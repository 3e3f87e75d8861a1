package org.prameen.reporting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.prameen.organisation.OrganisationType;
import org.prameen.organisation.Organisations;
import org.prameen.organisation.Province;
import org.prameen.reporting.IndicatorSummary;
import org.prameen.reporting.ReportCounts;
import org.prameen.reporting.RoundSummaries;
import org.prameen.reporting.SummaryExport;
import org.prameen.reporting.SummarySearch;
import org.prameen.reporting.web.ReportHtml;
import org.prameen.round.Round;
import org.prameen.round.Rounds;
import org.prameen.shell.EmptyState;
import org.prameen.shell.Page;

/** What bodies above the agencies ask of a round: who has reported, and what the reports say together. */
@Route("summary")
@Menu(title = "reporting.menu.summary", order = 4, icon = "vaadin:chart-grid")
@RolesAllowed({"PROVINCIAL_REVIEWER", "NATIONAL_OFFICER", "ADMINISTRATOR", "AUDITOR"})
class SummaryView extends Page implements BeforeEnterObserver {

    private final transient RoundSummaries summaries;
    private final transient SummaryExport export;
    private final Select<Round> round = new Select<>();
    private final Select<OrganisationType> type = new Select<>();
    private final Select<Province> province = new Select<>();
    private final Div content = new Div();
    private final AgencySheet sheet = new AgencySheet();
    private final transient ReportHtml html;
    private String at = "";

    SummaryView(
            RoundSummaries summaries,
            SummaryExport export,
            Rounds rounds,
            Organisations organisations,
            ReportHtml html) {
        this.summaries = summaries;
        this.html = html;
        this.export = export;
        title(text("reporting.summary.title"));
        List<Round> launched =
                rounds.askedOneByOne().stream().filter(Round::launched).toList();
        if (launched.isEmpty()) {
            add(new EmptyState(text("reporting.summary.none"), text("reporting.summary.noneYet")));
            return;
        }
        round.setLabel(text("reporting.frame.round"));
        round.setItems(launched);
        round.setItemLabelGenerator(found -> found.title().in(getLocale()));
        type.setLabel(text("reporting.summary.type"));
        type.setItems(organisations.types());
        type.setItemLabelGenerator(found ->
                found == null ? text("reporting.summary.all") : found.name().in(getLocale()));
        type.setEmptySelectionAllowed(true);
        province.setLabel(text("reporting.public.province"));
        province.setItems(organisations.provinces());
        province.setItemLabelGenerator(found ->
                found == null ? text("reporting.summary.all") : found.name().in(getLocale()));
        province.setEmptySelectionAllowed(true);
        Div bar = new Div(round, type, province);
        bar.addClassNames("rp-bar", "pr-noprint");
        content.addClassName("rp-stack");
        add(bar, content);
        round.setValue(launched.get(0));
        round.addValueChangeListener(change -> show());
        type.addValueChangeListener(change -> show());
        province.addValueChangeListener(change -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        at = event.getLocation().getQueryParameters().getSingleParameter("at").orElse("");
        if (!round.isEmpty()) {
            show();
        }
    }

    private void show() {
        SummarySearch search = new SummarySearch(
                round.getValue().id(),
                Optional.ofNullable(type.getValue()).map(OrganisationType::code),
                Optional.ofNullable(province.getValue()).map(Province::code));
        ReportCounts counts = summaries.counts(search);
        content.removeAll();
        Paragraph sentence = new Paragraph(text(
                "reporting.summary.sentence",
                counts.reported(),
                counts.expected(),
                counts.onTime(),
                counts.late(),
                counts.missing(),
                counts.approved()));
        sentence.addClassName("rp-sentence");
        content.add(sentence, new ReportedBar(counts));
        content.add(head("agencies", () -> export.agencies(search, getLocale())));
        AgencyTable agencies = new AgencyTable(summaries, search, counts, getLocale());
        agencies.addClassName("pr-noprint");
        sheet.fill(summaries, search, html, getLocale());
        Paragraph rule = new Paragraph(text("scoring.rule.agencies"));
        rule.addClassName("pr-method");
        content.add(agencies, sheet, head("indicators", () -> export.indicators(search, getLocale())), rule);
        List<IndicatorSummary> indicators = summaries.indicators(search);
        content.add(
                indicators.isEmpty()
                        ? new EmptyState(
                                text("reporting.summary.noIndicators"), text("reporting.summary.noIndicatorsYet"))
                        : new IndicatorPart(indicators, summaries.instrument(search.round()), at, this::moved));
        actions(Asking.print());
    }

    /** Keeps in the address where the figures are narrowed to, so that it can be passed on. */
    private void moved(String code) {
        at = code;
        String query = code.isEmpty() ? "" : "?at=" + code;
        UI.getCurrent().getPage().getHistory().replaceState(null, "summary" + query);
    }

    /** A heading with the same as a file. */
    private Div head(String what, Supplier<String> file) {
        Div head = new Div(
                new H2(text("reporting.summary." + what)),
                Files.csv(what + ".csv", "reporting.summary.download." + what, file));
        head.addClassName("rp-links");
        return head;
    }
}
