package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.prameen.lifecycle.InboxQuery;
import org.prameen.lifecycle.SavedFilters;
import org.prameen.organisation.Organisation;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldColumn;
import org.prameen.shell.FieldFaults;
import org.prameen.shell.Notices;

/** Gives the filter on the screen a name, and shares it if wanted. */
class KeepFilterDialog extends Dialog {

    KeepFilterDialog(SavedFilters filters, InboxQuery query, Runnable afterwards) {
        setHeaderTitle(getTranslation("lifecycle.filter.keep"));
        TextField name = new TextField(getTranslation("lifecycle.filter.name"));
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(60);
        name.focus();
        String alone = getTranslation("lifecycle.filter.alone");
        Select<Organisation> share = new Select<>();
        share.setLabel(getTranslation("lifecycle.filter.for"));
        share.setItems(filters.workplaces());
        share.setEmptySelectionAllowed(true);
        share.setEmptySelectionCaption(alone);
        share.setPlaceholder(alone);
        share.setItemLabelGenerator(place -> place == null
                ? alone
                : getTranslation("lifecycle.filter.everybodyAt", place.name().in(getLocale())));
        share.setHelperText(getTranslation("lifecycle.filter.shareHelp"));
        add(new FieldColumn(name, share));
        FieldFaults faults = new FieldFaults().at("name", name);
        getFooter()
                .add(
                        Buttons.plain(getTranslation("shell.cancel"), this::close),
                        Buttons.main(
                                getTranslation("lifecycle.filter.keep"),
                                () -> faults.during(() -> {
                                    filters.save(
                                            name.getValue(),
                                            query,
                                            Optional.ofNullable(share.getValue())
                                                    .map(Organisation::id));
                                    close();
                                    Notices.done(getTranslation("lifecycle.filter.keptOne"));
                                    afterwards.run();
                                })));
        setWidth("min(480px, 95vw)");
    }
}
