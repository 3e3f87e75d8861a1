package org.prameen.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.prameen.shared.Rejected;

/** Says what a rule refused at the very field it belongs to, and puts the cursor there; without a field, as a notice. */
public class FieldFaults implements Serializable {

    private static final long serialVersionUID = 1;

    private final Map<String, HasElement> fields = new LinkedHashMap<>();

    /** @param name as in {@link Rejected#at(String)} */
    public <F extends Component & HasValidationProperties> FieldFaults at(String name, F field) {
        fields.put(name, field);
        return this;
    }

    /** Does the act; what it refuses is shown and goes no further. */
    public void during(Runnable act) {
        fields.values().forEach(field -> set((HasValidationProperties) field, null));
        try {
            act.run();
        } catch (Rejected refused) {
            show(refused);
        }
    }

    private void show(Rejected refused) {
        HasElement field = refused.field().map(fields::get).orElse(null);
        if (field == null) {
            Notices.refused(refused);
            return;
        }
        set(
                (HasValidationProperties) field,
                UI.getCurrent()
                        .getTranslation(refused.key(), refused.arguments().toArray()));
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private static void set(HasValidationProperties field, String fault) {
        field.setErrorMessage(fault);
        field.setInvalid(fault != null);
    }
}
