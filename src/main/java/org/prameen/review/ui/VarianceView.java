package org.prameen.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.prameen.instrument.Instruments;
import org.prameen.instrument.Node;
import org.prameen.organisation.Organisations;
import org.prameen.review.Gap;
import org.prameen.review.GapQuery;
import org.prameen.review.Variance;
import org.prameen.round.Rounds;
import org.prameen.shared.Csv;
import org.prameen.shell.CardGrid;
import org.prameen.shell.EmptyState;
import org.prameen.shell.Page;

/** Where two kinds of values lie furthest apart: by item, agency or province, as a list and as a file. */
@Route("variance")
@Menu(title = "review.variance.title", order = 3.5, icon = "vaadin:scale-unbalance")
@RolesAllowed({"PROVINCIAL_REVIEWER", "NATIONAL_OFFICER", "AUDITOR"})
class VarianceView extends Page implements BeforeEnterObserver {

    private static final BigDecimal FULL = BigDecimal.valueOf(4);
    private static final List<String> COLUMNS = List.of("code", "place", "pairs", "first", "second", "mean", "size");

    private final transient Variance variance;
    private final transient Instruments instruments;
    private final VarianceFilters filters;
    private final CardGrid<Gap> list = new CardGrid<>(this::card);
    private final Paragraph found = new Paragraph();
    private final Anchor file = new Anchor();
    private final EmptyState none;
    private transient Optional<GapQuery> wanted = Optional.empty();

    VarianceView(Variance variance, Instruments instruments, Rounds rounds, Organisations organisations) {
        this.variance = variance;
        this.instruments = instruments;
        this.filters = new VarianceFilters(rounds, organisations, this::narrow);
        this.none = new EmptyState(text("review.variance.none"), text("review.variance.none.next"));
        title(text("review.variance.title"));
        standing(text("review.variance.standing"));
        found.addClassName("pr-quiet");
        found.getElement().setAttribute("aria-live", "polite");
        columns();
        list.setItems(query -> page(query.getOffset(), query.getLimit()), query -> wanted.map(variance::count)
                .orElse(0));
        file.add(VaadinIcon.DOWNLOAD.create());
        file.add(" " + text("review.variance.file"));
        file.setRouterIgnore(true);
        Paragraph method = new Paragraph(text("review.variance.method"));
        method.addClassName("pr-method");
        actions(file);
        add(filters, found, list, none, method);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        narrow();
    }

    private void narrow() {
        wanted = filters.query();
        int count = wanted.map(variance::count).orElse(0);
        found.setText(text("review.variance.found", count));
        list.setVisible(count > 0);
        file.setVisible(count > 0);
        none.setVisible(count == 0);
        list.getDataProvider().refreshAll();
        wanted.ifPresent(this::offerFile);
    }

    private Stream<Gap> page(int offset, int limit) {
        return wanted.stream().flatMap(gaps -> variance.page(gaps, offset, limit).stream());
    }

    /** The file holds what the list shows, made when it is asked for, by the person who asks. */
    private void offerFile(GapQuery query) {
        Locale locale = getLocale();
        List<String> head = COLUMNS.stream()
                .map(column -> text("review.variance.column." + column))
                .toList();
        file.setHref(DownloadHandler.fromInputStream(request -> {
            Csv csv = new Csv().line(head);
            variance.cells(query, locale).forEach(csv::line);
            byte[] bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), "gaps.csv", "text/csv;charset=utf-8", bytes.length);
        }));
    }

    private void columns() {
        list.addComponentColumn(this::name)
                .setHeader(text("review.variance.what"))
                .setFlexGrow(5);
        list.addColumn(gap -> gap.first().toPlainString())
                .setHeader(text("review.variance.firstMean"))
                .setFlexGrow(1);
        list.addColumn(gap -> gap.second().toPlainString())
                .setHeader(text("review.variance.secondMean"))
                .setFlexGrow(1);
        list.addColumn(gap -> signed(gap.mean()))
                .setHeader(text("review.variance.mean"))
                .setFlexGrow(1);
        list.addComponentColumn(VarianceView::bar)
                .setHeader(text("review.variance.size"))
                .setFlexGrow(2);
        list.addColumn(Gap::pairs).setHeader(text("review.variance.pairs")).setFlexGrow(1);
    }

    private Component name(Gap gap) {
        Div cell = new Div();
        gap.node().ifPresent(code -> cell.add(new Div(new Span(code + " " + nodeTitle(code)))));
        gap.place().ifPresent(place -> {
            String name = place.in(getLocale());
            cell.add(
                    gap.caseId().isPresent()
                            ? link(
                                    "cases/" + gap.caseId().orElseThrow() + "/review"
                                            + gap.node()
                                                    .map(code -> "?node=" + code)
                                                    .orElse(""),
                                    name)
                            : new Span(name));
        });
        return cell;
    }

    private static Anchor link(String route, String name) {
        Anchor link = new Anchor(route, name);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private String nodeTitle(String code) {
        return filters.round()
                .flatMap(round -> instruments.find(round.instrument(), round.version()))
                .flatMap(instrument -> instrument.find(code))
                .map(Node::title)
                .map(title -> title.in(getLocale()))
                .orElse("");
    }

    /** The size as a figure with a bar; four is the widest two values of the scale can lie apart. */
    private static Component bar(Gap gap) {
        Span figure = new Span(gap.size().toPlainString());
        Div bar = new Div();
        bar.addClassName("pr-tally-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle()
                .set(
                        "--part",
                        gap.size()
                                        .multiply(BigDecimal.valueOf(100))
                                        .divide(FULL, 0, java.math.RoundingMode.HALF_UP)
                                        .toPlainString()
                                + "%");
        Div cell = new Div(figure, bar);
        cell.addClassName("rv-size");
        return cell;
    }

    private Component card(Gap gap) {
        Span figures = new Span(
                gap.first().toPlainString() + " → " + gap.second().toPlainString() + " (" + signed(gap.mean()) + ")");
        figures.addClassName("pr-quiet");
        Div card = new Div(name(gap), figures, bar(gap));
        card.addClassName("pr-list-card");
        return card;
    }

    private static String signed(BigDecimal value) {
        return (value.signum() > 0 ? "+" : "") + value.toPlainString();
    }
}
