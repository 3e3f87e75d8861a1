package org.prameen.instrument.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.prameen.instrument.Asked;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.InstrumentListing;
import org.prameen.instrument.Instruments;
import org.prameen.instrument.VersionComparison;
import org.prameen.shell.EmptyState;

/** What another version asks differently, item by item, matched by code alone. */
class ComparePart extends Div {

    private final transient Instruments instruments;
    private final transient Instrument from;
    private final Div differences = new Div();

    ComparePart(Instruments instruments, Instrument from) {
        this.instruments = instruments;
        this.from = from;
        addClassName("pr-sections");
        differences.addClassName("pr-sections");
        List<InstrumentListing> others = instruments.published().stream()
                .filter(listing -> listing.code().equals(from.code()))
                .filter(listing -> !listing.version().equals(from.version()))
                .toList();
        if (others.isEmpty()) {
            add(new EmptyState(
                    getTranslation("instrument.compare.alone"), getTranslation("instrument.compare.aloneWhatNow")));
            return;
        }
        Select<InstrumentListing> other = new Select<>();
        other.setLabel(getTranslation("instrument.compare.with"));
        other.setItems(others);
        other.setItemLabelGenerator(
                listing -> getTranslation("instrument.versionItems", listing.version(), listing.items()));
        other.addValueChangeListener(change -> show(change.getValue().version()));
        Paragraph why = new Paragraph(getTranslation("instrument.compare.why"));
        why.addClassName("pr-quiet");
        add(other, why, differences);
        other.setValue(others.get(0));
    }

    private void show(String version) {
        Instrument to = instruments.get(from.code(), version);
        VersionComparison found = instruments.compare(from.code(), from.version(), version);
        differences.removeAll();
        differences.add(new Paragraph(getTranslation(
                "instrument.compare.counts",
                found.same().size(),
                found.changed().size(),
                found.added().size(),
                found.removed().size())));
        part("instrument.compare.changed", found.changed(), List.of(from, to));
        part("instrument.compare.added", found.added(), List.of(to));
        part("instrument.compare.removed", found.removed(), List.of(from));
    }

    private void part(String heading, List<String> codes, List<Instrument> versions) {
        if (codes.isEmpty()) {
            return;
        }
        Div card = new Div(new H3(getTranslation(heading, codes.size())));
        card.addClassName("pr-card");
        codes.forEach(code -> card.add(line(code, versions)));
        differences.add(card);
    }

    private Div line(String code, List<Instrument> versions) {
        Span name = new Span(code);
        name.addClassName("pr-code");
        Div line = new Div(name);
        line.addClassName("pr-difference");
        versions.forEach(version -> Optional.ofNullable(Asked.byCode(version).get(code))
                .ifPresent(asked -> line.add(new Div(
                        new Span(version.version() + ": " + asked.title().in(getLocale()))))));
        return line;
    }
}
