package org.prameen.workbook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.prameen.evidence.ui.EvidenceScreens;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.NodeKind;
import org.prameen.instrument.ResultGroup;
import org.prameen.scoring.measures.EntryFinding;
import org.prameen.scoring.measures.EntryRule;
import org.prameen.scoring.measures.Room;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.prameen.shell.Buttons;
import org.prameen.shell.Chip;
import org.prameen.shell.Notices;
import org.prameen.shell.Tone;
import org.prameen.workbook.ResultMeasure;
import org.prameen.workbook.ResultYears;
import org.prameen.workbook.TypedMeasure;

/** One group of measures: how full it is, what is missing in it, and its measures row by row. */
class GroupBlock extends Div {

    /** Enter in a text; what was typed so far is told first, so that the row is saved before another begins. */
    private static final String ENTER = "event.key === 'Enter' && event.target.matches('input.wr-input')"
            + " && event.target.dispatchEvent(new Event('change', {bubbles: true}))";

    private final transient ResultGroup group;
    private final ResultsBoard board;
    private final transient ResultYears years;
    private final Span room = new Span();
    private final Span owed = new Span();
    private final Div notes = new Div();
    private final Div rows = new Div();
    private final Button more;
    private final Button examples = Buttons.quiet(getTranslation("workbook.results.examples"), this::showExamples);
    private final Map<UUID, MeasureRow> known = new HashMap<>();
    private boolean open;
    private transient Optional<Rejected> refusal = Optional.empty();

    GroupBlock(ResultsBoard board, ResultGroup group, ResultState state) {
        this.board = board;
        this.group = group;
        this.years = state.years();
        addClassName("wr-group");
        setId(Plain.id(group.code(), "group"));
        getElement().setAttribute("tabindex", "-1");
        open = state.opens(group.code());
        more = Buttons.quiet(getTranslation("workbook.results.add"), this::begin);
        more.setIcon(VaadinIcon.PLUS.create());
        more.setAriaLabel(getTranslation("workbook.results.addTo", group.code()));
        Div head = new Div(new H3(group.code() + " " + group.title().in(getLocale())), owed, room);
        head.addClassName("wr-head");
        evidence(state.book().instrument(), state.book().theCase().id()).ifPresent(head::add);
        if (!group.help().examples().isEmpty()) {
            examples.setAriaLabel(getTranslation("workbook.results.examplesOf", group.code()));
            head.add(examples);
        }
        head.add(more);
        rows.addClassName("wr-rows");
        rows.getElement().addEventListener("keydown", event -> begin()).setFilter(ENTER);
        add(head, new GroupNotes(group), notes, rows);
    }

    private Optional<Anchor> evidence(Instrument instrument, CaseId id) {
        boolean taken = instrument.evidence().at().contains(NodeKind.ITEM)
                && !instrument.evidence().rules(group.code()).kinds().isEmpty();
        if (!taken) {
            return Optional.empty();
        }
        Anchor link = new Anchor(
                EvidenceScreens.page(id) + "?subject=" + group.code(), getTranslation("workbook.results.evidence"));
        link.getElement().setAttribute("aria-label", getTranslation("workbook.results.evidenceOf", group.code()));
        return Optional.of(link);
    }

    void show(ResultState state) {
        open = state.opens(group.code());
        Room now = state.report().room(group.code()).orElseThrow();
        refusal = state.refusal(group);
        more.setVisible(open && refusal.isEmpty());
        examples.setVisible(more.isVisible());
        room.setText(RoomWords.of(now));
        room.setClassName("wr-room");
        room.setClassName("full", now.free() == 0);
        owed.removeAll();
        if (state.owes(group)) {
            owed.add(new Chip(Tone.GREY, getTranslation("workbook.results.mandatory")));
        }
        notes.removeAll();
        state.returned(group.code())
                .ifPresent(why -> notes.add(note(getTranslation("workbook.screen.returned") + " " + why)));
        state.at(group).forEach(finding -> notes.add(note(state, finding)));
        rows(state);
    }

    private void rows(ResultState state) {
        List<ResultMeasure> measures = state.in(group);
        Set<UUID> ids = measures.stream().map(ResultMeasure::id).collect(Collectors.toSet());
        known.values().removeIf(row -> {
            boolean gone = !ids.contains(row.id().orElseThrow());
            if (gone) {
                rows.remove(row);
            }
            return gone;
        });
        for (int at = 0; at < measures.size(); at++) {
            ResultMeasure measure = measures.get(at);
            MeasureRow row = known.get(measure.id());
            if (row == null) {
                row = new MeasureRow(board, measure.typed(), open, years);
                row.is(measure.id());
                known.put(measure.id(), row);
                rows.addComponentAtIndex(at, row);
            }
            row.show(state, measure);
        }
    }

    private Div note(String words) {
        Div note = new Div(new Span(words));
        note.addClassNames("wr-finding", "amber");
        return note;
    }

    /** A mandatory measure that is missing is added by its name. */
    private Div note(ResultState state, EntryFinding finding) {
        Div line = new FindingLine(state, finding);
        if (open && finding.rule() == EntryRule.MEASURE_MISSING) {
            ResultState.title(group, finding.place(), getLocale()).ifPresent(title -> {
                Button add = Buttons.quiet(
                        getTranslation("workbook.results.addOwed"),
                        () -> board.add(prescribed(finding.place(), title)));
                add.setAriaLabel(getTranslation("workbook.results.addOwed") + ": " + title);
                line.add(add);
            });
        }
        return line;
    }

    private TypedMeasure prescribed(String code, String title) {
        return MeasureField.NAME.put(TypedMeasure.in(group.code()).as(code), title);
    }

    /** A row to type into; it is saved with its first field. */
    private void begin() {
        if (!open) {
            return;
        }
        Optional<MeasureRow> begun = rows.getChildren()
                .map(MeasureRow.class::cast)
                .filter(row -> row.id().isEmpty())
                .findFirst();
        if (begun.isEmpty() && refusal.isPresent()) {
            Notices.refused(refusal.get());
            return;
        }
        MeasureRow row = begun.orElseGet(() -> {
            MeasureRow blank = new MeasureRow(board, TypedMeasure.in(group.code()), true, years);
            rows.add(blank);
            return blank;
        });
        row.focusFirst();
    }

    private void showExamples() {
        new ExamplesDialog(group, board::add, board::enter).open();
    }

    /** A row that was begun here has become a measure. */
    void adopt(MeasureRow row) {
        known.put(row.id().orElseThrow(), row);
    }

    Optional<MeasureRow> row(String measure) {
        return known.values().stream()
                .filter(row ->
                        row.id().map(UUID::toString).filter(measure::equals).isPresent())
                .findFirst();
    }

    ResultGroup group() {
        return group;
    }
}
