package org.prameen.reporting.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.prameen.reporting.JournalChecks;
import org.prameen.shared.NotFound;
import org.prameen.shell.Buttons;
import org.prameen.shell.Page;

/** Whether the journal still says what it said: the chain of one case at once, all of them in the background. */
@Route("journal/check")
@RolesAllowed({"AUDITOR", "ADMINISTRATOR"})
class JournalCheckView extends Page implements BeforeEnterObserver {

    private final transient JournalChecks checks;
    private final TextField number = new TextField(text("reporting.journal.number"));
    private final Div result = new Div();

    JournalCheckView(JournalChecks checks) {
        this.checks = checks;
        title(text("reporting.chain.title"));
        standing(text("reporting.chain.standing"));
        number.setMaxLength(60);
        number.addKeyPressListener(Key.ENTER, pressed -> check());
        result.getElement().setAttribute("aria-live", "polite");
        Div bar = new Div(number, Buttons.main(text("reporting.chain.checkOne"), this::check));
        bar.addClassName("rp-bar");
        Div one = new Div(new H2(text("reporting.chain.one")), bar, result);
        one.addClassName("pr-card");
        add(one);
        if (checks.mayCheckAll()) {
            add(new ChainWalkPanel(checks));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter("number").ifPresent(given -> {
            number.setValue(given);
            check();
        });
    }

    private void check() {
        number.setInvalid(false);
        result.removeAll();
        try {
            result.add(new ChainResult(checks.ofCase(number.getValue())));
        } catch (NotFound none) {
            number.setErrorMessage(text("reporting.chain.noCase"));
            number.setInvalid(true);
        }
    }
}
