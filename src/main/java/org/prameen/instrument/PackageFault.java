package org.prameen.instrument;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * One thing wrong with an instrument package.
 *
 * @param file name of the package as it was handed in
 * @param line line of the fault, counted from 1
 * @param key message key of the reason, in the bundle {@code i18n/instrument}
 * @param arguments arguments of the reason, all text so that no locale reformats a code or a number
 */
public record PackageFault(String file, int line, String key, List<String> arguments) {

    private static final ResourceBundle.Control ONLY_WHAT_WAS_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public PackageFault {
        arguments = List.copyOf(arguments);
    }

    /** The reason as one sentence; Thai unless English is asked for. */
    public String reason(Locale locale) {
        Locale language = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.forLanguageTag("th");
        String pattern = ResourceBundle.getBundle("i18n/instrument", language, ONLY_WHAT_WAS_ASKED)
                .getString(key);
        return new MessageFormat(pattern, language).format(arguments.toArray());
    }

    /** File, line and reason, as compilers print them. */
    public String inFull(Locale locale) {
        return file + ":" + line + ": " + reason(locale);
    }
}
