package org.prameen.instrument.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prameen.shared.LocalText;

/**
 * What titles name and another year may name otherwise; it stands once in the package, and as {@code {name}} where it is
 * meant (document 004, lines 422-426).
 */
final class Parameters {

    private static final Set<String> PARAMETER = Set.of("name", "text");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z-]{0,29}");
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    private final Map<String, LocalText> texts = new LinkedHashMap<>();

    private Parameters() {}

    static Parameters of(Mapping root, Faults faults) {
        Parameters parameters = new Parameters();
        root.optionalList("parameters", yaml -> Mapping.of(yaml, faults, PARAMETER))
                .forEach(parameters::take);
        return parameters;
    }

    private void take(Mapping mapping) {
        String name = mapping.matching("name", NAME, "work-of-year").orElse("");
        if (texts.put(name, mapping.localText("text")) != null) {
            mapping.fault("name", "duplicateKey", name);
        }
    }

    /** The text at a key with what its places stand for. */
    LocalText in(Mapping mapping, String key) {
        LocalText text = mapping.localText(key);
        if (text.th().indexOf('{') < 0
                && Optional.ofNullable(text.en()).orElse("").indexOf('{') < 0) {
            return text;
        }
        return LocalText.of(
                filled(text.th(), mapping, key, LocalText::th),
                Optional.ofNullable(text.en())
                        .map(english -> filled(english, mapping, key, parameter -> Optional.ofNullable(parameter.en())
                                .orElse(parameter.th())))
                        .orElse(null));
    }

    private String filled(String text, Mapping mapping, String key, Function<LocalText, String> language) {
        UnaryOperator<String> meant =
                name -> Optional.ofNullable(texts.get(name)).map(language).orElseGet(() -> {
                    mapping.fault(
                            key,
                            "unknownValue",
                            key,
                            "{" + name + "}",
                            texts.keySet().toString());
                    return "";
                });
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(meant.apply(place.group(1))));
    }
}
