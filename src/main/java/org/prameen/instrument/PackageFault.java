package org.prameen.instrument;

import java.util.List;
import java.util.Locale;
import org.prameen.shared.Texts;

/**
 * One thing wrong with an instrument package.
 *
 * @param file name of the package as it was handed in
 * @param line line of the fault, counted from 1
 * @param key message key of the reason
 * @param arguments arguments of the reason
 */
public record PackageFault(String file, int line, String key, List<String> arguments) {

    public PackageFault {
        arguments = List.copyOf(arguments);
    }

    /** The reason as one sentence. */
    public String reason(Texts texts, Locale locale) {
        return texts.get(key, locale, arguments.toArray());
    }

    /** File, line and reason, as compilers print them. */
    public String inFull(Texts texts, Locale locale) {
        return file + ":" + line + ": " + reason(texts, locale);
    }
}
