package org.prameen.workbook.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Set;
import org.prameen.workbook.Measures;

/** Of which kinds the agency is; what it must report follows from it. */
class KindsBox extends Div {

    /** What an address asks for to lead here. */
    static final String PLACE = "kinds";

    private static final String GO =
            """
            requestAnimationFrame(() => {
              this.scrollIntoView({block: 'center'});
              this.querySelector('vaadin-checkbox')?.focus({preventScroll: true});
            });""";

    private final CheckboxGroup<String> kinds = new CheckboxGroup<>();
    private final Div unsaid = new Div();

    KindsBox(ResultState state, SerializableConsumer<Set<String>> chosen) {
        addClassName("pr-card");
        kinds.setLabel(getTranslation("workbook.results.kinds"));
        kinds.setHelperText(getTranslation("workbook.results.kinds.help"));
        kinds.setItems(Measures.kinds(state.part()));
        kinds.setItemLabelGenerator(KindNames::of);
        kinds.setValue(state.book().kinds());
        kinds.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(change.getValue());
            }
        });
        unsaid.setText(getTranslation("workbook.missing.kinds"));
        unsaid.addClassNames("wr-finding", "amber");
        add(kinds, unsaid);
        setVisible(!Measures.kinds(state.part()).isEmpty());
    }

    void show(ResultState state) {
        kinds.setEnabled(state.opens(state.part().code()));
        kinds.setValue(state.book().kinds());
        unsaid.setVisible(state.book().kinds().isEmpty());
    }

    void lead() {
        getElement().executeJs(GO);
    }
}
