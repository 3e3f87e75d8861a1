package org.prameen.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.prameen.reporting.AuditSearch;
import org.prameen.reporting.AuditTrail;
import org.prameen.shared.Texts;
import org.prameen.shell.Page;

/** Who changed what, when; newest first. */
@Route("journal")
@Menu(title = "reporting.menu.journal", order = 9, icon = "vaadin:time-backward")
@RolesAllowed({"AUDITOR", "ADMINISTRATOR", "NATIONAL_OFFICER", "COORDINATOR", "HEAD_OF_HR"})
class JournalView extends Page {

    private final TextField person = field("person");
    private final TextField act = field("act");
    private final TextField agency = field("agency");
    private final TextField number = field("number");
    private final JournalTable table;

    JournalView(AuditTrail trail, Texts texts) {
        title(text("reporting.menu.journal"));
        standing(text("reporting.journal.standing"));
        table = new JournalTable(trail, new JournalWords(texts, getLocale()), getLocale());
        Div bar = new Div(person, act, agency, number);
        bar.addClassNames("rp-bar", "pr-noprint");
        add(bar, table);
        search();
    }

    private void search() {
        table.show(AuditSearch.everything()
                .typed(number.getValue(), agency.getValue(), person.getValue(), act.getValue()));
    }

    private TextField field(String name) {
        TextField field = new TextField(text("reporting.journal." + name));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setClearButtonVisible(true);
        field.setMaxLength(100);
        field.addValueChangeListener(change -> search());
        return field;
    }
}
