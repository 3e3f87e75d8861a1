package org.prameen.workbook.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Set;
import org.prameen.workbook.Measures;

/** Of which kinds the agency is; what it must report follows from it. */
class KindsBox extends Div {

    private final CheckboxGroup<String> kinds = new CheckboxGroup<>();

    KindsBox(ResultState state, SerializableConsumer<Set<String>> chosen) {
        addClassName("pr-card");
        kinds.setLabel(getTranslation("workbook.results.kinds"));
        kinds.setHelperText(getTranslation("workbook.results.kinds.help"));
        kinds.setItems(Measures.kinds(state.part()));
        kinds.setItemLabelGenerator(kind -> FindingLine.worded("workbook.results.kind.", kind));
        kinds.setValue(state.book().kinds());
        kinds.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(change.getValue());
            }
        });
        add(kinds);
        setVisible(!Measures.kinds(state.part()).isEmpty());
    }

    void show(ResultState state) {
        kinds.setEnabled(state.opens(state.part().code()));
        kinds.setValue(state.book().kinds());
    }
}
