package org.prameen.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Locale;
import org.prameen.shared.Texts;

/** Shows the page in the other language. */
public class LanguageLink extends Button {

    public LanguageLink() {
        Locale other = Texts.isEnglish(getLocale()) ? Texts.THAI : Texts.ENGLISH;
        setText(getTranslation("shell.otherLanguage.short"));
        setAriaLabel(getTranslation("shell.otherLanguage"));
        setTooltipText(getTranslation("shell.otherLanguage"));
        getElement().setAttribute("lang", other.getLanguage());
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        addClassName("pr-language");
        addClickListener(click -> Language.choose(other));
    }
}
