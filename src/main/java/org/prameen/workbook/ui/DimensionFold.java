package org.prameen.workbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prameen.instrument.ResultDimension;
import org.prameen.shell.Chip;
import org.prameen.shell.Tone;

/** A dimension of results with its groups, folded until somebody works in it. */
class DimensionFold extends Details {

    private final transient ResultDimension dimension;
    private final transient List<GroupBlock> groups;
    private final Div summary = new Div();
    private final Div notes = new Div();

    DimensionFold(ResultsBoard board, ResultDimension dimension, ResultState state) {
        this.dimension = dimension;
        addClassNames("wr-dimension", "pr-card");
        setId(Plain.id(dimension.code(), "dimension"));
        summary.addClassName("wr-summary");
        setSummary(summary);
        groups = dimension.groups().stream()
                .map(group -> new GroupBlock(board, group, state))
                .toList();
        Div head = new Div();
        head.addClassName("wr-columns");
        head.getElement().setAttribute("aria-hidden", "true");
        Stream.of(MeasureField.values())
                .filter(field -> field.compareTo(MeasureField.QUANTITATIVE) < 0)
                .forEach(field -> head.add(new Span(field.words(state.years()))));
        head.add(new Span(getTranslation("workbook.results.score")));
        add(notes, head);
        add(groups.toArray(Component[]::new));
    }

    void show(ResultState state) {
        summary.removeAll();
        Span title = new Span(dimension.code() + " " + dimension.title().in(getLocale()));
        title.addClassName("wr-title");
        Span room = new Span(RoomWords.of(state.report().room(dimension.code()).orElseThrow()));
        room.addClassName("wr-room");
        summary.add(title, room);
        long faults = state.faults(dimension);
        if (faults > 0) {
            summary.add(new Chip(Tone.AMBER, getTranslation("workbook.results.faults", faults)));
        }
        notes.removeAll();
        state.report().ofPlace(dimension.code()).forEach(finding -> notes.add(new FindingLine(state, finding)));
        groups.forEach(group -> group.show(state));
    }

    Optional<GroupBlock> group(String code) {
        return groups.stream()
                .filter(block -> block.group().code().equals(code))
                .findFirst();
    }

    /** The place of a measure, a group or a prescribed measure; else the dimension itself. */
    Component place(String at) {
        return groups.stream()
                .<Component>flatMap(block -> block.row(at).<Component>map(row -> row).stream())
                .findFirst()
                .or(() -> groups.stream()
                        .filter(block -> ResultState.holds(block.group(), at))
                        .<Component>map(block -> block)
                        .findFirst())
                .orElse(this);
    }
}
