package org.prameen.answering.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.prameen.answering.NewEvidence;
import org.prameen.instrument.Node;
import org.prameen.instrument.SourceKind;
import org.prameen.shell.BuddhistDateField;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldFaults;

/** Where one more piece of evidence is named; empties itself when it was taken. */
class EvidenceForm extends Div {

    private final Select<SourceKind> kind = new Select<>();
    private final TextField title = new TextField();
    private final TextField place = new TextField();
    private final BuddhistDateField date;

    EvidenceForm(Node form, SerializableConsumer<NewEvidence> add) {
        addClassName("an-stack");
        List<SourceKind> named = form.form().orElseThrow().sources();
        kind.setLabel(getTranslation("answering.evidence.kind"));
        kind.setItems(named.isEmpty() ? List.of(SourceKind.values()) : named);
        kind.setItemLabelGenerator(one -> getTranslation("answering.evidence.kind." + one));
        kind.setValue(named.isEmpty() ? SourceKind.DOCUMENT : named.get(0));
        title.setLabel(getTranslation("answering.evidence.name"));
        title.setMaxLength(NewEvidence.LONGEST_TITLE);
        title.setWidthFull();
        title.setRequiredIndicatorVisible(true);
        place.setLabel(getTranslation("answering.evidence.place"));
        place.setMaxLength(NewEvidence.LONGEST_PLACE);
        place.setWidthFull();
        place.setRequiredIndicatorVisible(true);
        date = new BuddhistDateField(getTranslation("answering.evidence.date"));
        FieldFaults faults = new FieldFaults()
                .at("kind", kind)
                .at("title", title)
                .at("place", place)
                .at("date", date);
        Div line = new Div(kind, date);
        line.addClassName("an-line");
        add(
                line,
                title,
                place,
                Buttons.main(
                        getTranslation("answering.evidence.add"),
                        () -> faults.during(() -> {
                            add.accept(new NewEvidence(
                                    kind.getValue(), title.getValue(), place.getValue(), date.read("date", false)));
                            title.clear();
                            place.clear();
                            date.clear();
                        })));
    }
}
