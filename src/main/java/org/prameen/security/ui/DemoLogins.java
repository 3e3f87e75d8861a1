package org.prameen.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import java.util.List;

/** People of the demo world whom a visitor may want to be first. */
final class DemoLogins {

    static final List<String> NAMES = List.of(
            "somchai.saensuk",
            "nida.saensuk",
            "wanna.saensuk",
            "thongchai.saensuk",
            "rattana.mun20",
            "ladda.kotho",
            "admin");

    private DemoLogins() {}

    /** One person: at a click the name goes into the form, and the cursor to the password. */
    static class Line extends Div {

        Line(String username, String words, LoginForm form) {
            addClassName("pr-door-person");
            Button use = new Button(username);
            use.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            use.addClickListener(click -> form.getElement()
                    .executeJs(
                            "const fill = (name, value) => { const field = document.querySelector('input[name=' + name + ']');"
                                    + " field.value = value; field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));"
                                    + " field.dispatchEvent(new Event('change', {bubbles: true, composed: true})); return field; };"
                                    + "fill('username', $0); fill('password', '').focus();",
                            username));
            add(use, new Span(words));
        }
    }
}
