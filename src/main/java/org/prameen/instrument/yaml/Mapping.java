package org.prameen.instrument.yaml;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.prameen.shared.LocalText;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A mapping of the package, read key by key. What is missing or malformed becomes a fault and an empty value, so that
 * reading goes on to the next fault.
 */
final class Mapping {

    private static final int LONGEST = 2000;
    private static final int MOST_ELEMENTS = 1000;
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
    private static final Pattern TWO_DECIMALS = Pattern.compile("[0-9]{1,4}\\.[0-9]{2}");
    private static final Pattern LINES = Pattern.compile("[0-9]{1,6}(-[0-9]{1,6})?(, [0-9]{1,6}(-[0-9]{1,6})?){0,5}");
    private static final Pattern FLAG = Pattern.compile("true|false");
    private static final Set<String> LANGUAGES = Set.of("th", "en");

    private final Node node;
    private final Faults faults;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private Mapping(Node node, Faults faults) {
        this.node = node;
        this.faults = faults;
    }

    /** @param known every key the mapping may have */
    static Mapping of(Node node, Faults faults, Set<String> known) {
        Mapping mapping = new Mapping(node, faults);
        if (node instanceof MappingNode pairs) {
            pairs.getValue().forEach(pair -> mapping.take(pair, known));
        } else {
            faults.at(node, "notAMapping");
        }
        return mapping;
    }

    private void take(NodeTuple pair, Set<String> known) {
        String key = pair.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        if (!known.contains(key)) {
            faults.at(pair.getKeyNode(), "unknownKey", shortened(key));
        } else if (values.containsKey(key)) {
            faults.at(pair.getKeyNode(), "duplicateKey", key);
        } else {
            values.put(key, pair.getValueNode());
        }
    }

    /** The place of the value, or of the mapping where the key is absent. */
    Node at(String key) {
        return values.getOrDefault(key, node);
    }

    void fault(String key, String reason, String... arguments) {
        faults.at(at(key), reason, arguments);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Optional<Node> required(String key) {
        if (!has(key)) {
            faults.at(node, "missingKey", key);
        }
        return Optional.ofNullable(values.get(key));
    }

    /** A text that must be there; empty where it is faulty. */
    String text(String key) {
        return required(key).flatMap(value -> scalar(key, value)).orElse("");
    }

    private Optional<String> scalar(String key, Node value) {
        if (!(value instanceof ScalarNode scalar)) {
            faults.at(value, "notAText", key);
            return Optional.empty();
        }
        String text = Tag.NULL.equals(scalar.getTag()) ? "" : scalar.getValue().strip();
        if (text.isEmpty()) {
            faults.at(value, "emptyText", key);
        } else if (text.length() > LONGEST) {
            faults.at(value, "longText", key, String.valueOf(LONGEST));
        } else if (text.codePoints().anyMatch(PlainText::isHarmful)) {
            faults.at(value, "harmfulCharacter", key);
        } else {
            return Optional.of(text);
        }
        return Optional.empty();
    }

    /** Like {@link #text}, of one form. @param example shown in the fault */
    Optional<String> matching(String key, Pattern form, String example) {
        return required(key).flatMap(value -> scalar(key, value)).filter(text -> {
            boolean fits = form.matcher(text).matches();
            if (!fits) {
                fault(key, "malformed", key, shortened(text), example);
            }
            return fits;
        });
    }

    Optional<Integer> whole(String key) {
        return matching(key, WHOLE, "12").map(Integer::valueOf);
    }

    Optional<Integer> optionalWhole(String key) {
        return has(key) ? whole(key) : Optional.empty();
    }

    Optional<Boolean> optionalFlag(String key) {
        return has(key) ? matching(key, FLAG, "true").map(Boolean::valueOf) : Optional.empty();
    }

    /** Lines of the source document. */
    Optional<String> sourceLines() {
        return matching("lines", LINES, "2951-2952");
    }

    Optional<BigDecimal> twoDecimals(String key) {
        return matching(key, TWO_DECIMALS, "3.50").map(BigDecimal::new);
    }

    Optional<MonthDay> monthDay(String key) {
        return required(key).flatMap(value -> scalar(key, value)).flatMap(text -> {
            try {
                return Optional.of(MonthDay.parse("--" + text));
            } catch (DateTimeException e) {
                fault(key, "malformed", key, shortened(text), "03-31");
                return Optional.empty();
            }
        });
    }

    <E extends Enum<E>> Optional<E> oneOf(String key, Class<E> type) {
        return required(key).flatMap(value -> constant(key, value, type));
    }

    private <E extends Enum<E>> Optional<E> constant(String key, Node value, Class<E> type) {
        return scalar(key, value).flatMap(text -> {
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(text)) {
                    return Optional.of(constant);
                }
            }
            faults.at(
                    value,
                    "unknownValue",
                    key,
                    shortened(text),
                    List.of(type.getEnumConstants()).toString());
            return Optional.empty();
        });
    }

    /** One of the names given, which are listed in the fault. */
    Optional<String> oneOf(String key, Set<String> names) {
        return required(key).flatMap(value -> scalar(key, value)).filter(text -> {
            boolean known = names.contains(text);
            if (!known) {
                fault(key, "unknownValue", key, shortened(text), new TreeSet<>(names).toString());
            }
            return known;
        });
    }

    /** A list of texts that may be missing. */
    List<String> names(String key) {
        return optionalList(key, value -> scalar(key, value)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    <E extends Enum<E>> List<E> manyOf(String key, Class<E> type) {
        return list(key, value -> constant(key, value, type)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    LocalText localText(String key) {
        return required(key).map(value -> localText(value, faults)).orElse(LocalText.of("", null));
    }

    Optional<LocalText> optionalLocalText(String key) {
        return Optional.ofNullable(values.get(key)).map(value -> localText(value, faults));
    }

    /** Thai is required, English may be missing. */
    static LocalText localText(Node value, Faults faults) {
        Mapping languages = of(value, faults, LANGUAGES);
        String english = languages.has("en") ? languages.text("en") : null;
        return LocalText.of(languages.text("th"), english);
    }

    /** The elements of a list that must be there and hold something. */
    <T> List<T> list(String key, Function<Node, T> element) {
        return required(key).map(value -> elements(key, value, element)).orElse(List.of());
    }

    <T> List<T> optionalList(String key, Function<Node, T> element) {
        return has(key) ? list(key, element) : List.of();
    }

    private <T> List<T> elements(String key, Node value, Function<Node, T> element) {
        if (!(value instanceof SequenceNode sequence)) {
            faults.at(value, "notAList", key);
            return List.of();
        }
        if (sequence.getValue().isEmpty()) {
            faults.at(value, "emptyList", key);
        } else if (sequence.getValue().size() > MOST_ELEMENTS) {
            faults.at(value, "longList", key, String.valueOf(MOST_ELEMENTS));
            return List.of();
        }
        List<T> elements = new ArrayList<>();
        sequence.getValue().forEach(child -> elements.add(element.apply(child)));
        return elements;
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
