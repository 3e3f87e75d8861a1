package org.prameen.improvement.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prameen.improvement.Action;
import org.prameen.improvement.ActionBoard;
import org.prameen.improvement.ActionKind;
import org.prameen.improvement.NewAction;
import org.prameen.improvement.Owner;
import org.prameen.improvement.Quarter;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.shared.Rejected;
import org.prameen.shell.BuddhistDateField;

/** The fields of an action. Choosing a quarter offers its last day. */
class ActionForm extends Div {

    private static final int QUARTERS = 9;
    private static final int LONGEST = 500;

    private final ComboBox<Node> indicator = new ComboBox<>();
    private final TextArea title = new TextArea();
    private final Select<ActionKind> kind = new Select<>();
    private final ComboBox<Owner> owner = new ComboBox<>();
    private final Select<Quarter> quarter = new Select<>();
    private final BuddhistDateField due = new BuddhistDateField(ActionWords.text("improvement.due"));

    ActionForm(ActionBoard board, LocalDate today) {
        addClassName("im-form");
        indicator.setLabel(ActionWords.text("improvement.indicator"));
        indicator.setItems(board.instrument().judged().stream()
                .flatMap(top -> top.all(NodeKind.INDICATOR).stream())
                .toList());
        indicator.setItemLabelGenerator(node -> node.code() + " " + node.title().in(ActionWords.locale()));
        title.setLabel(ActionWords.text("improvement.title"));
        title.setMaxLength(LONGEST);
        kind.setLabel(ActionWords.text("improvement.kind"));
        kind.setItems(ActionKind.values());
        kind.setItemLabelGenerator(value -> value == null ? "" : ActionWords.text("improvement.kind." + value));
        owners(board);
        quarter.setLabel(ActionWords.text("improvement.quarter"));
        quarter.setItems(quarters(Quarter.of(today)));
        quarter.setItemLabelGenerator(value -> value == null ? "" : ActionWords.quarter(value));
        quarter.addValueChangeListener(change -> offerLastDay());
        add(indicator, title, kind, owner, quarter, due);
    }

    void fill(Action action) {
        Quarter planned = action.quarter();
        quarter.setItems(Stream.concat(Stream.of(planned), quarters(planned.next()).stream())
                .distinct()
                .toList());
        about(action.indicator());
        title.setValue(action.title());
        kind.setValue(action.kind());
        owner.setValue(action.owner());
        quarter.setValue(planned);
        due.setValue(action.due());
    }

    void about(String code) {
        indicator
                .getListDataView()
                .getItems()
                .filter(node -> node.code().equals(code))
                .findFirst()
                .ifPresent(indicator::setValue);
    }

    /** What the action is to be called, to be written over. */
    void called(String words) {
        title.setValue(words.length() > LONGEST ? words.substring(0, LONGEST) : words);
    }

    NewAction read() {
        return new NewAction(
                indicator.getOptionalValue().map(Node::code).orElse(""),
                kind.getValue(),
                title.getValue(),
                owner.getValue(),
                quarter.getValue(),
                due.getValue());
    }

    /** Says what is wrong at its field. */
    void show(Rejected why) {
        String words = ActionWords.text(why.key(), why.arguments().toArray());
        Stream.<HasValidation>of(indicator, title, kind, owner, quarter, due).forEach(field -> field.setInvalid(false));
        switch (why.field().orElse("title")) {
            case "indicator" -> wrong(indicator, words);
            case "kind" -> wrong(kind, words);
            case "owner" -> wrong(owner, words);
            case "quarter" -> wrong(quarter, words);
            case "due" -> wrong(due, words);
            default -> wrong(title, words);
        }
    }

    private static void wrong(HasValidation field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
    }

    /** People of the agency, or any name that is typed: a unit, a committee, somebody without an account. */
    private void owners(ActionBoard board) {
        owner.setLabel(ActionWords.text("improvement.owner"));
        owner.setHelperText(ActionWords.text("improvement.owner.hint"));
        owner.setItems(board.people().stream()
                .map(person -> new Owner(Optional.of(person.id()), person.name().in(ActionWords.locale())))
                .toList());
        owner.setItemLabelGenerator(Owner::name);
        owner.setAllowCustomValue(true);
        owner.addCustomValueSetListener(
                typed -> owner.setValue(Owner.named(typed.getDetail().strip())));
    }

    private void offerLastDay() {
        Quarter chosen = quarter.getValue();
        if (chosen != null && (due.getValue() == null || !chosen.holds(due.getValue()))) {
            due.setValue(chosen.lastDay());
        }
    }

    private static List<Quarter> quarters(Quarter first) {
        return Stream.iterate(first, Quarter::next).limit(QUARTERS).toList();
    }
}
