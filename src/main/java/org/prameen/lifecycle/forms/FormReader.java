package org.prameen.lifecycle.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prameen.lifecycle.forms.FormPart.Choice;
import org.prameen.lifecycle.forms.FormPart.Field;
import org.prameen.shared.LocalText;

/** Reads a form file of the engine; what it does not know it refuses, so that nothing is left out silently. */
public final class FormReader {

    private static final int LONGEST_TEXT = 4000;
    private static final Set<String> OF_TEXT = Set.of("id", "type", "text", "properties");
    private static final Set<String> OF_FIELD = Set.of(
            "id",
            "type",
            "key",
            "label",
            "description",
            "properties",
            "validate",
            "values",
            "decimalDigits",
            "subtype",
            "dateLabel");
    private static final Set<String> RULES = Set.of("required", "min", "max", "maxLength");

    private FormReader() {}

    /** @throws IllegalArgumentException when the form holds something the screen cannot draw or check */
    public static FormSchema read(JsonNode form) {
        List<FormPart> parts = new ArrayList<>();
        form.path("components").forEach(component -> parts.add(part(component)));
        return new FormSchema(form.path("id").asText(), List.copyOf(parts));
    }

    private static FormPart part(JsonNode component) {
        if (component.path("type").asText().equals("text")) {
            known(component, OF_TEXT);
            return new FormPart.Text(text(component, "text"));
        }
        known(component, OF_FIELD);
        known(component.path("validate"), RULES);
        JsonNode rules = component.path("validate");
        return new Field(
                component.path("key").asText(),
                kind(component),
                text(component, "label"),
                component.has("description") ? Optional.of(text(component, "description")) : Optional.empty(),
                rules.path("required").asBoolean(),
                number(rules.path("min")),
                number(rules.path("max")),
                rules.path("maxLength").asInt(LONGEST_TEXT),
                component.path("decimalDigits").asInt(0),
                choices(component.path("values")));
    }

    private static FieldKind kind(JsonNode component) {
        String type = component.path("type").asText();
        if (component.has("subtype") && !component.path("subtype").asText().equals("date")) {
            throw new IllegalArgumentException(
                    "unsupported subtype " + component.path("subtype").asText());
        }
        return Arrays.stream(FieldKind.values())
                .filter(kind -> kind.code().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unsupported component " + type));
    }

    private static void known(JsonNode node, Set<String> names) {
        node.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                throw new IllegalArgumentException("unsupported property " + name + " in "
                        + node.path("id").asText());
            }
        });
    }

    private static LocalText text(JsonNode component, String name) {
        return LocalText.of(
                component.path(name).asText(),
                component.path("properties").path(name + "_en").asText(null));
    }

    private static Optional<BigDecimal> number(JsonNode node) {
        return node.isNumber() ? Optional.of(node.decimalValue()) : Optional.empty();
    }

    private static List<Choice> choices(JsonNode values) {
        List<Choice> choices = new ArrayList<>();
        values.forEach(value -> choices.add(new Choice(
                value.path("value").asText(),
                LocalText.of(
                        value.path("label").asText(), value.path("label_en").asText(null)))));
        return List.copyOf(choices);
    }
}
