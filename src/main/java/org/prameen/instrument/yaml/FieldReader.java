package org.prameen.instrument.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.prameen.instrument.AnswerField;
import org.prameen.instrument.AnswerField.Option;
import org.prameen.instrument.AnswerField.When;
import org.prameen.instrument.FieldKind;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the fields of one row of an answer form; a condition looks back at a field before it. */
final class FieldReader {

    private static final Set<String> FIELD = Set.of("code", "title", "kind", "optional", "when", "options", "of");
    private static final Set<String> WHEN = Set.of("field", "is");
    private static final Set<String> OPTION = Set.of("code", "title");

    private final Faults faults;
    private final Codes codes = new Codes();
    private final List<AnswerField> before = new ArrayList<>();

    FieldReader(Faults faults) {
        this.faults = faults;
    }

    AnswerField read(Node yaml) {
        Mapping mapping = Mapping.of(yaml, faults, FIELD);
        FieldKind kind =
                mapping.has("kind") ? mapping.oneOf("kind", FieldKind.class).orElse(FieldKind.TEXT) : FieldKind.TEXT;
        only(mapping, "of", kind, FieldKind.PERCENT);
        AnswerField field = new AnswerField(
                codes.name(mapping),
                mapping.localText("title"),
                kind,
                mapping.optionalFlag("optional").orElse(false),
                mapping.has("when") ? when(mapping) : Optional.empty(),
                options(mapping, kind),
                mapping.optionalLocalText("of"));
        before.add(field);
        return field;
    }

    /** What belongs to one kind stands there, and nowhere else. */
    private static void only(Mapping mapping, String key, FieldKind kind, FieldKind owner) {
        if (kind == owner) {
            mapping.required(key);
        } else if (mapping.has(key)) {
            mapping.fault(key, "keyNotAtField", key, kind.name());
        }
    }

    private List<Option> options(Mapping mapping, FieldKind kind) {
        only(mapping, "options", kind, FieldKind.CHOICE);
        Codes names = new Codes();
        return mapping.optionalList("options", yaml -> {
            Mapping option = Mapping.of(yaml, faults, OPTION);
            return new Option(names.name(option), option.localText("title"));
        });
    }

    private Optional<When> when(Mapping field) {
        Mapping mapping = Mapping.of(field.at("when"), faults, WHEN);
        Set<String> asked = before.stream()
                .filter(one -> one.kind() == FieldKind.TICK || one.kind() == FieldKind.CHOICE)
                .map(AnswerField::code)
                .collect(Collectors.toSet());
        String code = mapping.oneOf("field", asked).orElse("");
        Set<String> values = new HashSet<>(mapping.names("is"));
        before.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .ifPresent(one -> check(mapping, one, values));
        return Optional.of(new When(code, values.isEmpty() ? Set.of(AnswerField.TICKED) : values));
    }

    /** A tick has one value only, which nobody writes; a choice needs some that it has. */
    private static void check(Mapping mapping, AnswerField field, Set<String> values) {
        Set<String> known = field.options().stream().map(Option::code).collect(Collectors.toSet());
        if (field.kind() == FieldKind.CHOICE) {
            mapping.required("is");
        }
        values.stream()
                .filter(value -> !known.contains(value))
                .forEach(value -> mapping.fault("is", "unknownValue", "is", value, known.toString()));
    }
}
