package org.prameen.lifecycle.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prameen.lifecycle.forms.FormCheck;
import org.prameen.lifecycle.forms.FormPart.Field;
import org.prameen.lifecycle.forms.FormReader;
import org.prameen.lifecycle.forms.FormSchema;
import org.prameen.shared.Texts;

/** Every form of the product is drawn, filled and read back. */
class FormFieldsTest {

    @BeforeEach
    void openScreen() {
        UI ui = new UI();
        ui.setLocale(Texts.THAI);
        UI.setCurrent(ui);
    }

    @AfterEach
    void closeScreen() {
        UI.setCurrent(null);
    }

    static Stream<FormSchema> forms() {
        return Arrays.stream(Objects.requireNonNull(new File("forms").listFiles()))
                .map(FormFieldsTest::read);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFieldIsDrawnAndGivesBackWhatWasPutIn(FormSchema form) {
        Map<String, Object> kept = new HashMap<>();
        form.fields().forEach(field -> kept.put(field.key(), sample(field)));

        FormCheck check = FormCheck.of(form, new FormFields(form, kept, () -> {}).typed());

        assertThat(check.faults()).isEmpty();
        assertThat(check.data()).usingRecursiveComparison().isEqualTo(kept);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void emptyFormSaysWhatIsMissingAtEachField(FormSchema form) {
        FormFields fields = new FormFields(form, Map.of(), () -> {});

        FormCheck check = FormCheck.of(form, fields.typed());
        fields.show(check.faults());

        assertThat(check.faults())
                .hasSameSizeAs(form.fields().stream().filter(Field::required).toList());
        assertThat(fields.getChildren().filter(FormFieldsTest::isInvalid)).hasSameSizeAs(check.faults());
        fields.show(List.of());
        assertThat(fields.getChildren().filter(FormFieldsTest::isInvalid)).isEmpty();
    }

    @Test
    void thereAreForms() {
        assertThat(forms()).hasSizeGreaterThanOrEqualTo(5);
    }

    private static boolean isInvalid(Component field) {
        return field instanceof HasValidationProperties valid && valid.isInvalid();
    }

    private static Object sample(Field field) {
        return switch (field.kind()) {
            case TEXTFIELD, TEXTAREA -> "ข้อความ";
            case NUMBER -> field.min().orElse(java.math.BigDecimal.ONE);
            case DATETIME -> LocalDate.of(2026, 3, 15).toString();
            case CHECKBOX -> true;
            case RADIO, SELECT -> field.choices().get(0).value();
            case CHECKLIST -> List.copyOf(Set.of(field.choices().get(0).value()));
        };
    }

    private static FormSchema read(File form) {
        try {
            return FormReader.read(new ObjectMapper().readTree(form));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
