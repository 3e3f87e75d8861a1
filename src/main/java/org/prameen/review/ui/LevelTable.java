package org.prameen.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import java.util.List;
import org.prameen.instrument.MaturityLevel;
import org.prameen.instrument.MaturityPart;
import org.prameen.instrument.Node;
import org.prameen.review.NodeValues;
import org.prameen.review.domain.LevelState;
import org.prameen.shell.Buttons;
import org.prameen.shell.Chip;
import org.prameen.shell.Tone;

/** The levels of a section: what the agency says of each, what stands after review, and a verdict with its reason. */
class LevelTable extends Div {

    private final transient Paper paper;
    private final transient Node section;
    private final transient NodeActs acts;
    private final NativeTableBody body = new NativeTableBody();

    LevelTable(Paper paper, Node section, NodeActs acts) {
        this.paper = paper;
        this.section = section;
        this.acts = acts;
        boolean levelled =
                section.children().stream().anyMatch(item -> item.level().isPresent());
        setVisible(levelled);
        if (!levelled || !(paper.place().instrument().scoring() instanceof MaturityPart maturity)) {
            return;
        }
        addClassName("pr-scroll");
        NativeTableRow head = new NativeTableRow();
        for (String column : List.of("level", "entered", "verified", "verdict")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("review.level." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        List<LevelState> entered = states(maturity.levels(), false);
        List<LevelState> verified = states(maturity.levels(), true);
        for (int i = 0; i < maturity.levels().size(); i++) {
            line(maturity.levels().get(i), entered.get(i), verified.get(i));
        }
        NativeTable table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassNames("pr-table", "rv-levels");
        add(table);
    }

    private List<LevelState> states(List<MaturityLevel> levels, boolean verified) {
        return LevelState.of(levels.stream()
                .map(level -> asked(level).stream().allMatch(item -> done(item, verified)))
                .toList());
    }

    private List<Node> asked(MaturityLevel level) {
        return section.children().stream()
                .filter(item -> item.level().filter(level.code()::equals).isPresent())
                .toList();
    }

    private boolean done(Node item, boolean verified) {
        NodeValues values = paper.figures().of(item.code());
        return (verified ? values.verified().or(values::consensus) : values.consensus())
                .filter(value -> value.compareTo(BigDecimal.ONE) == 0)
                .isPresent();
    }

    private void line(MaturityLevel level, LevelState entered, LevelState verified) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(level.title().in(getLocale()));
        name.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(name);
        row.add(cell("entered", chip(entered)), cell("verified", chip(verified)));
        boolean decides = paper.sheet().mayDecide() && !asked(level).isEmpty();
        row.add(cell("verdict", decides ? new Div(say(level, true), say(level, false)) : new Div()));
        body.add(row);
    }

    private Button say(MaturityLevel level, boolean passed) {
        String key = passed ? "review.level.pass" : "review.level.fail";
        Button say = Buttons.quiet(getTranslation(key), () -> acts.askLevel(section.code(), level.code(), passed));
        say.setAriaLabel(getTranslation(key) + " " + level.title().in(getLocale()));
        say.addClassName("pr-noprint");
        return say;
    }

    private Chip chip(LevelState state) {
        Tone tone =
                switch (state) {
                    case PASSED -> Tone.GREEN;
                    case FAILED -> Tone.AMBER;
                    case NOT_REACHED -> Tone.GREY;
                };
        return new Chip(tone, getTranslation("review.level.state." + state));
    }

    private NativeTableCell cell(String column, com.vaadin.flow.component.Component content) {
        NativeTableCell cell = new NativeTableCell();
        cell.add(content);
        cell.getElement().setAttribute("data-label", getTranslation("review.level." + column));
        return cell;
    }
}
