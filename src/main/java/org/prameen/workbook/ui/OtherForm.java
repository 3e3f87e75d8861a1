package org.prameen.workbook.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.concurrent.atomic.AtomicReference;
import org.prameen.instrument.DataOfYear.Kind;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.BuddhistDateField;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldFaults;
import org.prameen.shell.Notices;
import org.prameen.workbook.Substitution;
import org.prameen.workbook.TypedResult;

/** Who gives the result of another system, of which day, what it is and where its evidence lies. */
class OtherForm extends Div {

    private static final int LONGEST = 500;

    private final TextField source = field("source");
    private final BuddhistDateField dated = new BuddhistDateField(getTranslation("workbook.other.field.dated"));
    private final TextField result = field("result");
    private final TextField place = field("place");
    private final FieldFaults faults = new FieldFaults();

    /** For the thread that takes a file. */
    private final AtomicReference<TypedResult> typed = new AtomicReference<>();

    OtherForm(OtherDesk desk, boolean opens) {
        addClassNames("pr-card", "wo-form");
        boolean single = desk.shown().rule().kind() == Kind.SINGLE;
        add(new H2(desk.shown().rule().title().in(getLocale())));
        desk.shown().taken().ifPresent(taken -> {
            source.setValue(taken.source());
            dated.setValue(taken.dated());
            result.setValue(taken.result());
            place.setValue(taken.place());
            Paragraph by = new Paragraph(
                    getTranslation("workbook.other.by", taken.by(), ThaiCalendar.dateTime(taken.at(), getLocale())));
            by.addClassName("pr-quiet");
            add(by);
        });
        result.setVisible(single);
        desk.shown()
                .taken()
                .map(Substitution.Taken::place)
                .filter(OtherForm::isAddress)
                .ifPresent(address -> add(link(address)));
        Div fields = new Div(source, dated, result, place);
        fields.addClassName("pr-column");
        add(fields);
        source.setReadOnly(!opens);
        dated.setReadOnly(!opens);
        result.setReadOnly(!opens);
        place.setReadOnly(!opens);
        faults.at("source", source).at("dated", dated).at("result", result).at("place", place);
        if (opens) {
            acts(desk, single);
        }
    }

    private void acts(OtherDesk desk, boolean single) {
        Div acts = new Div(
                Buttons.main(
                        getTranslation("workbook.other.save"),
                        () -> faults.during(() -> {
                            desk.enter(read());
                            Notices.done(getTranslation("workbook.other.saved"));
                        })),
                Buttons.plain(getTranslation("workbook.other.await"), () -> new AwaitDialog(desk::await).open()));
        acts.addClassName("wo-acts");
        add(acts);
        if (!single) {
            source.addValueChangeListener(change -> remember());
            dated.addValueChangeListener(change -> remember());
            place.addValueChangeListener(change -> remember());
            remember();
            add(new IndicatorUpload(desk, typed::get));
        }
    }

    private static boolean isAddress(String place) {
        return place.matches("https?://[^\\s]+");
    }

    /** Where the evidence lies; the address is not told where the person comes from. */
    private Anchor link(String address) {
        Anchor link = new Anchor(address, getTranslation("workbook.other.place.open"), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private void remember() {
        typed.set(new TypedResult(
                source.getValue(), java.util.Optional.ofNullable(dated.getValue()), "", place.getValue()));
    }

    private TypedResult read() {
        return new TypedResult(source.getValue(), dated.read("dated", false), result.getValue(), place.getValue());
    }

    private TextField field(String name) {
        TextField field = new TextField(getTranslation("workbook.other.field." + name));
        field.setMaxLength(LONGEST);
        field.setWidthFull();
        return field;
    }
}
