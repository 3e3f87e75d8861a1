package org.prameen.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.prameen.reporting.AuditSearch;
import org.prameen.reporting.AuditTrail;
import org.prameen.reporting.JournalChecks;
import org.prameen.shared.CaseId;
import org.prameen.shared.Texts;
import org.prameen.shell.Buttons;
import org.prameen.shell.Page;

/**
 * Who changed what, when; newest first. Agencies and items in the lines narrow the list to themselves; a line opens in
 * full. Pages of items lead here with {@code ?case=…&node=…}.
 */
@Route("journal")
@Menu(title = "reporting.menu.journal", order = 9, icon = "vaadin:time-backward")
@RolesAllowed({"AUDITOR", "ADMINISTRATOR", "NATIONAL_OFFICER", "COORDINATOR", "HEAD_OF_HR"})
class JournalView extends Page implements BeforeEnterObserver {

    private static final String CHECK = "journal/check";

    private final TextField person = field("person");
    private final TextField act = field("act");
    private final TextField agency = field("agency");
    private final TextField node = field("node");
    private final TextField number = field("number");
    private final JournalTable table;
    private Optional<CaseId> caseId = Optional.empty();

    JournalView(AuditTrail trail, JournalChecks checks, Texts texts) {
        title(text("reporting.menu.journal"));
        standing(text("reporting.journal.standing"));
        table = new JournalTable(
                trail, new JournalWords(texts, getLocale()), getLocale(), new JournalTable.Narrows(agency, node));
        Div bar = new Div(agency, node, person, act, number);
        bar.addClassNames("rp-bar", "pr-noprint");
        add(bar, table);
        if (checks.mayCheck()) {
            actions(Buttons.plain(text("reporting.chain.title"), () -> getUI().ifPresent(ui -> ui.navigate(CHECK))));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        caseId = asked.getSingleParameter("case").map(CaseId::of);
        asked.getSingleParameter("node").ifPresent(node::setValue);
        if (caseId.isPresent()) {
            standing(text("reporting.journal.ofCase"));
        }
        search();
    }

    private void search() {
        AuditSearch typed = AuditSearch.everything()
                .typed(number.getValue(), agency.getValue(), person.getValue(), act.getValue())
                .about(node.getValue());
        table.show(caseId.map(typed::in).orElse(typed));
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
