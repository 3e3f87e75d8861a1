package org.prameen.instrument.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prameen.instrument.Asked;
import org.prameen.instrument.DraftComparison;
import org.prameen.shell.Facts;

/** What a draft asks otherwise than the version before, and which answers it brings over. */
class CarryPart extends Div {

    /** Beyond so many nobody compares by eye. */
    private static final int SHOWN = 200;

    private final transient Map<String, Asked> before;
    private final transient Map<String, Asked> after;

    CarryPart(DraftComparison changes) {
        before = Asked.byCode(changes.from());
        after = Asked.byCode(changes.to());
        addClassNames("pr-card", "ie-carry");
        add(new H2(getTranslation("instrument.editor.compared", changes.from().version())));
        if (changes.nothingDiffers()) {
            add(new Paragraph(getTranslation("instrument.editor.nothingDiffers")));
        }
        if (!changes.sameScale()) {
            Paragraph scale = new Paragraph(getTranslation("instrument.editor.otherScale"));
            scale.addClassNames("pr-note", "amber");
            add(scale);
        }
        add(counts(changes));
        part("instrument.editor.toLookAt", changes.items().changed());
        part("instrument.editor.added", changes.items().added());
        part("instrument.editor.lost", changes.lost());
        part("instrument.editor.regraded", changes.regraded());
        Paragraph why = new Paragraph(getTranslation("instrument.editor.carryRule"));
        why.addClassName("pr-method");
        add(why);
    }

    private Facts counts(DraftComparison changes) {
        Facts facts = new Facts()
                .fact(getTranslation("instrument.editor.carriedCount"), count(changes.carried()))
                .fact(getTranslation("instrument.editor.toLookAtCount"), count(changes.toLookAt()))
                .fact(getTranslation("instrument.editor.lostCount"), count(changes.lost()))
                .fact(
                        getTranslation("instrument.editor.addedCount"),
                        count(changes.items().added()));
        if (!changes.parts().isEmpty()) {
            facts.fact(
                    getTranslation("instrument.editor.parts"),
                    changes.parts().stream()
                            .map(part -> getTranslation("instrument.editor.part." + part))
                            .collect(Collectors.joining(", ")));
        }
        return facts;
    }

    private String count(List<String> codes) {
        return getTranslation("instrument.itemCount", codes.size());
    }

    private void part(String heading, List<String> codes) {
        if (codes.isEmpty()) {
            return;
        }
        Div lines = new Div();
        codes.stream().limit(SHOWN).map(this::line).forEach(lines::add);
        if (codes.size() > SHOWN) {
            lines.add(new Paragraph(getTranslation("instrument.editor.moreCodes", codes.size() - SHOWN)));
        }
        Details details = new Details(getTranslation(heading, codes.size()), lines);
        details.setWidthFull();
        add(details);
    }

    private Div line(String code) {
        Span name = new Span(code);
        name.addClassName("pr-code");
        Div line = new Div(name);
        line.addClassName("pr-difference");
        List<String> titles = Stream.of(before, after)
                .flatMap(asked -> Optional.ofNullable(asked.get(code)).stream())
                .map(this::words)
                .distinct()
                .toList();
        for (int i = 0; i < titles.size(); i++) {
            Div title = new Div(titles.get(i));
            title.addClassName(titles.size() > 1 && i == 0 ? "ie-before" : "ie-after");
            line.add(title);
        }
        return line;
    }

    private String words(Asked asked) {
        String title = asked.title().in(getLocale());
        return asked.terms().isEmpty() ? title : title + " (" + asked.terms() + ")";
    }
}
