package org.prameen.workbook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import org.prameen.instrument.CountingNote;
import org.prameen.instrument.ExampleMeasure;
import org.prameen.instrument.ResultGroup;
import org.prameen.shell.Buttons;
import org.prameen.workbook.TypedMeasure;

/** The examples that the document gives for a group; one that cannot be counted as it is worded is worded anew. */
class ExamplesDialog extends Dialog {

    private final transient ResultGroup group;
    private final SerializableConsumer<TypedMeasure> take;
    private final SerializableConsumer<TypedMeasure> reworded;

    /**
     * @param take enters a measure
     * @param reworded enters one and throws where it is refused
     */
    ExamplesDialog(
            ResultGroup group, SerializableConsumer<TypedMeasure> take, SerializableConsumer<TypedMeasure> reworded) {
        this.group = group;
        this.take = take;
        this.reworded = reworded;
        setHeaderTitle(getTranslation("workbook.results.examplesOf", group.code()));
        setWidth("min(720px, 94vw)");
        UnorderedList list = new UnorderedList();
        list.addClassName("wr-examples");
        group.help().examples().forEach(example -> list.add(item(example)));
        add(list);
        getFooter().add(Buttons.plain(getTranslation("shell.close"), this::close));
    }

    private ListItem item(ExampleMeasure example) {
        String title = example.title().in(getLocale());
        Div words = new Div(new Span(title));
        example.note().ifPresent(note -> words.add(new NoteLine(new CountingNote(note, example.line()))));
        String key = example.countable() ? "workbook.results.takeExample" : "workbook.results.rewordExample";
        Button choose = Buttons.quiet(getTranslation(key), () -> choose(example));
        choose.setAriaLabel(getTranslation(key) + ": " + title);
        return new ListItem(words, choose);
    }

    private void choose(ExampleMeasure example) {
        close();
        TypedMeasure begun = begun(example);
        if (example.countable()) {
            take.accept(begun);
        } else {
            new RewordDialog(begun, example, reworded).open();
        }
    }

    /** The direction is only proposed: it stands in the row to be changed. */
    private TypedMeasure begun(ExampleMeasure example) {
        TypedMeasure named = MeasureField.NAME.put(
                TypedMeasure.in(group.code()), example.title().in(getLocale()));
        return MeasureField.DIRECTION.put(named, example.direction().orElse(""));
    }
}
