package org.prameen.answering.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import org.prameen.answering.TallyForm;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldFaults;

/** How many people a tally is of, by group; asked before any count. */
class TallyHeadCard extends Div {

    TallyHeadCard(TallyForm form, SerializableBiConsumer<String, String> state) {
        addClassName("pr-card");
        if (!form.active()) {
            add(new Paragraph(getTranslation("answering.tally.start")));
        }
        TextField hrStaff = field("answering.tally.hrStaff", form.active() ? Long.toString(form.hrStaff()) : "");
        TextField others = field("answering.tally.others", form.active() ? Long.toString(form.others()) : "");
        boolean locked = form.locked().isPresent() || !form.fixed().isEmpty();
        hrStaff.setReadOnly(locked);
        others.setReadOnly(locked);
        Div line = new Div(hrStaff, others);
        line.addClassName("an-line");
        if (!locked) {
            FieldFaults faults = new FieldFaults().at("hrStaff", hrStaff).at("others", others);
            String words = getTranslation("answering.tally.state");
            Runnable act = () -> faults.during(() -> state.accept(hrStaff.getValue(), others.getValue()));
            line.add(form.active() ? Buttons.plain(words, act) : Buttons.main(words, act));
        }
        add(line);
        if (form.active()) {
            Span all = new Span(getTranslation("answering.tally.respondents", form.respondents()));
            all.addClassName("pr-quiet");
            add(all);
        }
    }

    private TextField field(String key, String value) {
        TextField field = new TextField(getTranslation(key));
        field.setValue(value);
        field.setMaxLength(9);
        field.getElement().setAttribute("inputmode", "numeric");
        return field;
    }
}
