package org.prameen.instrument.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableSupplier;
import org.prameen.instrument.Draft;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.NewDrafts;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldFaults;

/** Asks what a new draft is to be called, and opens it. */
class NewDraftDialog extends Dialog {

    private final TextField version = new TextField();
    private final Div fields = new Div();
    private final FieldFaults faults = new FieldFaults();

    private NewDraftDialog(String title, String about) {
        setHeaderTitle(title);
        setWidth("min(560px, 94vw)");
        fields.addClassName("pr-column");
        fields.add(new Paragraph(about));
        version.setLabel(getTranslation("instrument.new.version"));
        version.setHelperText(getTranslation("instrument.new.versionHelp"));
        version.setMaxLength(20);
        version.setRequiredIndicatorVisible(true);
        faults.at("version", version);
        add(fields);
    }

    /** The next version of a published one. */
    static NewDraftDialog after(NewDrafts beginnings, Instrument instrument) {
        NewDraftDialog dialog = new NewDraftDialog(
                words("instrument.new.next"), words("instrument.new.nextAbout", instrument.version()));
        dialog.fields.add(dialog.version);
        dialog.version.focus();
        dialog.begins(() -> beginnings.next(instrument.code(), instrument.version(), dialog.version.getValue()));
        return dialog;
    }

    /** A new instrument, from a small package of a scoring model. */
    static NewDraftDialog empty(NewDrafts beginnings) {
        NewDraftDialog dialog = new NewDraftDialog(words("instrument.new.title"), words("instrument.new.about"));
        Select<String> model = new Select<>();
        model.setLabel(words("instrument.new.model"));
        model.setItems(NewDrafts.MODELS);
        model.setItemLabelGenerator(each -> words("instrument.model." + each));
        model.setValue(NewDrafts.MODELS.get(0));
        TextField code = new TextField(words("instrument.new.code"));
        code.setHelperText(words("instrument.new.codeHelp"));
        code.setMaxLength(60);
        code.setRequiredIndicatorVisible(true);
        dialog.faults.at("code", code);
        dialog.fields.add(model, code, dialog.version);
        dialog.begins(() -> beginnings.empty(model.getValue(), code.getValue(), dialog.version.getValue()));
        return dialog;
    }

    private void begins(SerializableSupplier<Draft> beginning) {
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("shell.cancel"), this::close),
                        Buttons.main(
                                getTranslation("instrument.new.begin"),
                                () -> faults.during(() -> {
                                    Draft draft = beginning.get();
                                    close();
                                    UI.getCurrent().navigate("instruments/drafts/" + draft.id());
                                })));
    }

    private static String words(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
