package org.prameen.instrument.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.MaturityPart;
import org.prameen.instrument.ResultDimension;
import org.prameen.instrument.ResultGroup;
import org.prameen.shell.Facts;

/** The levels an item can reach, and where results are measured. */
class LevelsPart extends Cards {

    LevelsPart(Instrument instrument) {
        MaturityPart maturity = instrument.maturity();
        Facts levels = new Facts();
        maturity.levels()
                .forEach(level -> levels.fact(
                        level.title().in(getLocale()) + " · " + level.points(),
                        level.meaning().in(getLocale())));
        Div how = card("instrument.levels", levels);
        how.add(new Paragraph(getTranslation("instrument.levels.method")));
        add(how);
        maturity.results().ifPresent(results -> {
            Div groups = new Div();
            results.dimensions().forEach(dimension -> groups.add(dimension(dimension)));
            add(wide(card("instrument.results", groups)));
        });
        add(legal(instrument));
    }

    private Div dimension(ResultDimension dimension) {
        UnorderedList groups = new UnorderedList();
        dimension.groups().forEach(group -> groups.add(group(group)));
        return new Div(
                heading(getTranslation(
                        "instrument.results.dimension",
                        dimension.code(),
                        dimension.title().in(getLocale()),
                        dimension.most())),
                groups);
    }

    private ListItem group(ResultGroup group) {
        return new ListItem(new Span(group.code() + " " + group.title().in(getLocale()) + " "), quiet(room(group)));
    }

    private String room(ResultGroup group) {
        return group.owedBy().isEmpty()
                ? getTranslation("instrument.results.free", group.most())
                : getTranslation("instrument.results.owed", group.least(), group.most());
    }
}
