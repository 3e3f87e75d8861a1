package org.prameen.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All texts of the product, from one bundle a module in {@code i18n/}; Thai unless English is asked for. */
@Component
public class Texts {

    public static final Locale THAI = Locale.forLanguageTag("th");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);

    private final Properties thai = load("th");
    private final Properties english = load("en");

    /** @return the text with its arguments filled in; the key itself between marks when nobody wrote it */
    public String get(String key, Locale locale, Object... arguments) {
        String pattern = (isEnglish(locale) ? english : thai).getProperty(key);
        if (pattern == null) {
            LOG.warn("no text for {}", key);
            return "!" + key + "!";
        }
        // Numbers are written as they are, without grouping signs of a locale, so that a figure is one string
        // everywhere.
        Object[] plain = java.util.Arrays.stream(arguments)
                .map(argument -> argument instanceof LocalText local ? local.in(locale) : argument)
                .map(String::valueOf)
                .toArray();
        return plain.length == 0 ? pattern.replace("''", "'") : new MessageFormat(pattern, Locale.ROOT).format(plain);
    }

    public String of(Rejected rejected, Locale locale) {
        return get(rejected.key(), locale, rejected.arguments().toArray());
    }

    public boolean has(String key) {
        return thai.containsKey(key);
    }

    public static boolean isEnglish(Locale locale) {
        return locale != null && "en".equals(locale.getLanguage());
    }

    private static Properties load(String language) {
        Properties all = new Properties();
        try {
            for (Resource bundle : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:i18n/*_" + language + ".properties")) {
                try (Reader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
                    all.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
