package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import org.prameen.lifecycle.SavedFilter;
import org.prameen.lifecycle.SavedFilters;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldColumn;
import org.prameen.shell.FieldFaults;

/** Gives a kept filter another name. */
class RenameFilterDialog extends Dialog {

    RenameFilterDialog(SavedFilters filters, SavedFilter filter, Runnable afterwards) {
        setHeaderTitle(getTranslation("lifecycle.filter.rename"));
        TextField name = new TextField(getTranslation("lifecycle.filter.name"));
        name.setValue(filter.name());
        name.setMaxLength(60);
        name.setRequiredIndicatorVisible(true);
        name.focus();
        add(new FieldColumn(name));
        FieldFaults faults = new FieldFaults().at("name", name);
        getFooter()
                .add(
                        Buttons.plain(getTranslation("shell.cancel"), this::close),
                        Buttons.main(
                                getTranslation("lifecycle.filter.rename"),
                                () -> faults.during(() -> {
                                    filters.rename(filter.id(), name.getValue());
                                    close();
                                    afterwards.run();
                                })));
        setWidth("min(420px, 95vw)");
    }
}
