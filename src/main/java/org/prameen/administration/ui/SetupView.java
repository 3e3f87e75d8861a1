package org.prameen.administration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.prameen.security.FirstAdministrator;
import org.prameen.shared.NotFound;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldFaults;
import org.prameen.shell.Page;

/** The first administrator of a new installation; once there is one, this page does not exist. */
@Route("setup")
@AnonymousAllowed
class SetupView extends Page implements BeforeEnterObserver {

    private final transient FirstAdministrator first;
    private final TextField code = new TextField(getTranslation("administration.setup.code"));
    private final FieldFaults faults = new FieldFaults();
    private final NewPersonFields person = new NewPersonFields(faults);

    SetupView(FirstAdministrator first) {
        this.first = first;
        title(text("administration.setup"));
        standing(text("administration.setup.about"));
        code.setHelperText(text("administration.setup.code.help"));
        code.getElement().setAttribute("autocomplete", "one-time-code");
        code.setWidthFull();
        code.setAutofocus(true);
        faults.at("code", code);
        Div card = new Div(code, person, new Paragraph());
        card.addClassNames("pr-card", "pr-narrow");
        add(card);
        actions(Buttons.main(text("administration.setup.do"), () -> faults.during(this::create)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!first.isMissing()) {
            throw new NotFound();
        }
    }

    private void create() {
        first.create(code.getValue(), person.entered());
        getUI().ifPresent(ui -> ui.getPage().setLocation("login"));
    }
}
