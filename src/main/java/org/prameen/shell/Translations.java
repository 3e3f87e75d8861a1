package org.prameen.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.prameen.shared.Texts;
import org.springframework.stereotype.Component;

/** Gives the screens their words. */
@Component
class Translations implements I18NProvider {

    private final Texts texts;

    Translations(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Texts.THAI, Texts.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return texts.get(key, locale, arguments);
    }
}
