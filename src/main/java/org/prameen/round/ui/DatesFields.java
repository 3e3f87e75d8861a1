package org.prameen.round.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.prameen.round.Dates;
import org.prameen.shell.BuddhistDateField;
import org.prameen.shell.FieldFaults;

/** The calendar of a round, to be typed. */
class DatesFields extends Div {

    private final BuddhistDateField from = field("round.collectFrom");
    private final BuddhistDateField to = field("round.collectTo");
    private final BuddhistDateField due = field("round.reportDue");
    private final BuddhistDateField province = field("round.provinceDue");
    private final BuddhistDateField national = field("round.nationalDue");

    DatesFields(FieldFaults faults) {
        addClassName("pr-fields");
        Paragraph open = new Paragraph(getTranslation("round.optionalDates"));
        open.addClassName("pr-quiet");
        add(from, to, due, open, province, national);
        faults.at("collectFrom", from).at("collectTo", to).at("reportDue", due);
        faults.at("provinceDue", province).at("nationalDue", national);
    }

    void set(Dates dates) {
        from.setValue(dates.collectFrom());
        to.setValue(dates.collectTo());
        due.setValue(dates.reportDue());
        province.setValue(dates.provinceDue().orElse(null));
        national.setValue(dates.nationalDue().orElse(null));
    }

    /** @throws org.prameen.shared.Rejected at the field that cannot be read or does not fit the others */
    Dates get() {
        return new Dates(
                from.read("collectFrom", true).orElseThrow(),
                to.read("collectTo", true).orElseThrow(),
                due.read("reportDue", true).orElseThrow(),
                province.read("provinceDue", false),
                national.read("nationalDue", false));
    }

    private BuddhistDateField field(String label) {
        return new BuddhistDateField(getTranslation(label));
    }
}
