package org.prameen.lifecycle.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prameen.lifecycle.forms.FieldKind;
import org.prameen.lifecycle.forms.FormPart;
import org.prameen.lifecycle.forms.FormReader;
import org.prameen.lifecycle.forms.FormSchema;
import org.prameen.traceability.Requirement;

/** Forms use only what the renderer draws, and say everything in both languages. */
class FormsTest {

    private static final Set<String> FIELD =
            Set.of("id", "type", "key", "label", "description", "properties", "validate");

    /** Component types the renderer supports, with what each may say beyond the common. */
    private static final Map<String, Set<String>> SUPPORTED = Map.of(
            "textfield", Set.of(),
            "textarea", Set.of(),
            "number", Set.of("decimalDigits"),
            "datetime", Set.of("subtype", "dateLabel"),
            "checkbox", Set.of(),
            "radio", Set.of("values"),
            "select", Set.of("values"),
            "checklist", Set.of("values"));

    static Stream<Path> forms() {
        return Models.files("forms", ".form");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void formIsNamedAsItsFile(Path file) throws IOException {
        JsonNode form = read(file);

        assertThat(names(form))
                .containsExactlyInAnyOrder(
                        "id", "type", "schemaVersion", "executionPlatform", "executionPlatformVersion", "components");
        assertThat(form.get("id").asText() + ".form")
                .isEqualTo(file.getFileName().toString());
        assertThat(form.get("executionPlatformVersion").asText()).startsWith("7.24");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void componentIsSupportedWithAllItSays(Path file) throws IOException {
        assertThat(read(file).get("components")).allSatisfy(component -> {
            String type = component.get("type").asText();
            if (type.equals("text")) {
                assertThat(names(component)).containsExactlyInAnyOrder("id", "type", "text", "properties");
            } else {
                Set<String> allowed = new TreeSet<>(FIELD);
                allowed.addAll(SUPPORTED.getOrDefault(type, Set.of()));
                assertThat(SUPPORTED).containsKey(type);
                assertThat(allowed).containsAll(names(component));
                assertThat(Set.of("required", "min", "max", "maxLength"))
                        .containsAll(names(component.path("validate")));
                assertThat(component.has("values"))
                        .isEqualTo(SUPPORTED.get(type).contains("values"));
            }
        });
    }

    @Test
    void whatIsAllowedHereIsWhatTheScreenDraws() {
        assertThat(SUPPORTED.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(FieldKind.values()).map(FieldKind::code).toList());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void formIsReadWithAllItsFields(Path file) throws IOException {
        FormSchema form = FormReader.read(read(file));

        assertThat(form.fields())
                .extracting(FormPart.Field::key)
                .containsExactlyElementsOf(read(file).get("components").findValuesAsText("key"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void idsAndKeysAreUnique(Path file) throws IOException {
        JsonNode components = read(file).get("components");

        assertThat(components.findValuesAsText("id")).doesNotHaveDuplicates();
        assertThat(components.findValuesAsText("key"))
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[a-z][A-Za-z]+"));
        assertThat(components).filteredOn(component -> component.has("values")).allSatisfy(component -> assertThat(
                        component.get("values").findValuesAsText("value"))
                .hasSizeGreaterThan(1)
                .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everythingIsSaidInBothLanguages(Path file) throws IOException {
        assertThat(read(file).get("components")).allSatisfy(component -> {
            JsonNode english = component.get("properties");
            List<String> said = new ArrayList<>();
            for (String part : List.of("text", "label", "description")) {
                if (component.has(part)) {
                    assertBilingual(component.get(part), english.path(part + "_en"));
                    said.add(part + "_en");
                }
            }
            assertThat(names(english)).containsExactlyInAnyOrderElementsOf(said);
            component.path("values").forEach(value -> {
                assertThat(names(value)).containsExactlyInAnyOrder("label", "label_en", "value");
                assertBilingual(value.get("label"), value.get("label_en"));
            });
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void dateIsADateWithItsLabelWhereFormEditorsLookForIt(Path file) throws IOException {
        assertThat(read(file).get("components"))
                .filteredOn(component -> component.get("type").asText().equals("datetime"))
                .allSatisfy(date -> {
                    assertThat(date.get("subtype").asText()).isEqualTo("date");
                    assertThat(date.get("dateLabel")).isEqualTo(date.get("label"));
                });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void formHoldsNoExpressions(Path file) throws IOException {
        assertThat(Files.readString(file)).doesNotContain("{{", "\"=", "${", "conditional", "valuesKey");
    }

    @Test
    @Requirement("002-C3")
    void learningMethodsAreTheThreeOfTheHandbookAndMoreCanBeAdded() throws IOException {
        JsonNode components =
                read(Path.of("forms/choose-learning-methods.form")).get("components");

        assertThat(field(components, "learningMethods").get("values").findValuesAsText("value"))
                .containsExactly("workshop", "documents", "studyVisit");
        assertThat(field(components, "otherMethods").get("type").asText()).isEqualTo("textarea");
    }

    @Test
    void briefingCanCiteTheSurvey() throws IOException {
        JsonNode components = read(Path.of("forms/brief-staff.form")).get("components");

        assertThat(components.findValuesAsText("key"))
                .contains("briefingDate", "participants", "briefingResult", "basedOnSurvey", "surveyFindingsUsed");
    }

    private static void assertBilingual(JsonNode thai, JsonNode english) {
        assertThat(thai.asText()).containsPattern("\\p{IsThai}");
        assertThat(english.asText()).isNotBlank().doesNotContainPattern("\\p{IsThai}");
    }

    private static JsonNode field(JsonNode components, String key) {
        for (JsonNode component : components) {
            if (component.path("key").asText().equals(key)) {
                return component;
            }
        }
        throw new AssertionError("no field " + key);
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode read(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }
}
