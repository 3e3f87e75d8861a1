package org.prameen.review.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldColumn;
import org.prameen.shell.FieldFaults;

/** Says what a decision on the whole will do, and asks once; others will see it. */
class Decision extends Dialog {

    private static final int LONGEST = 2000;

    private final FieldColumn content = new FieldColumn();

    /**
     * @param kind last part of the message keys of title and button
     * @param effects what will happen, a sentence each
     */
    Decision(String kind, List<String> effects) {
        setHeaderTitle(getTranslation("review.decide." + kind + ".title"));
        content.add(new Paragraph(getTranslation("review.decide.happens")));
        UnorderedList list = new UnorderedList();
        effects.forEach(effect -> list.add(new ListItem(effect)));
        content.add(list);
        add(content);
    }

    /** Decides without more words. */
    Decision doing(String kind, Runnable act) {
        FieldFaults faults = new FieldFaults();
        footer(
                kind,
                () -> faults.during(() -> {
                    act.run();
                    close();
                }));
        return this;
    }

    /** Decides with a reason. */
    Decision explaining(String kind, SerializableConsumer<String> act) {
        TextArea reason = new TextArea(getTranslation("review.reason"));
        reason.setMaxLength(LONGEST);
        reason.setMinRows(3);
        reason.setRequiredIndicatorVisible(true);
        content.add(reason);
        FieldFaults faults = new FieldFaults().at("reason", reason);
        footer(
                kind,
                () -> faults.during(() -> {
                    act.accept(reason.getValue());
                    close();
                }));
        return this;
    }

    private void footer(String kind, Runnable act) {
        var go = Buttons.main(getTranslation("review.decide." + kind), act);
        if (kind.equals("refuse")) {
            go.addThemeVariants(ButtonVariant.LUMO_ERROR);
        }
        go.setAutofocus(true);
        getFooter().add(Buttons.quiet(getTranslation("shell.cancel"), this::close), go);
    }
}
