package org.prameen.lifecycle.forms;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prameen.shared.Rejected;

/** What a form lets through, and what it says otherwise. */
class FormCheckTest {

    private static final FormSchema FORM = read(
            """
            {"id": "f", "components": [
              {"id": "t", "type": "text", "text": "## อ่าน", "properties": {"text_en": "## Read"}},
              {"id": "a", "type": "textfield", "key": "name", "label": "ชื่อ", "properties": {"label_en": "Name"},
               "validate": {"required": true, "maxLength": 5}},
              {"id": "b", "type": "number", "key": "people", "label": "คน", "properties": {"label_en": "People"},
               "validate": {"min": 1, "max": 100}},
              {"id": "c", "type": "number", "key": "money", "label": "เงิน", "decimalDigits": 2},
              {"id": "d", "type": "datetime", "subtype": "date", "dateLabel": "วัน", "key": "day", "label": "วัน"},
              {"id": "e", "type": "checkbox", "key": "sure", "label": "แน่ใจ"},
              {"id": "f", "type": "radio", "key": "level", "label": "ระดับ",
               "values": [{"label": "มาก", "label_en": "High", "value": "high"}, {"label": "น้อย", "value": "low"}]},
              {"id": "g", "type": "checklist", "key": "ways", "label": "วิธี", "validate": {"required": true},
               "values": [{"label": "ก", "value": "a"}, {"label": "ข", "value": "b"}]}]}""");

    @Test
    void whatIsRightIsKeptAsPlainValues() {
        FormCheck check = FormCheck.of(
                FORM,
                Map.ofEntries(
                        entry("name", " สม "),
                        entry("people", "๒๕"),
                        entry("money", "1,250.50"),
                        entry("day", LocalDate.of(2026, 3, 15)),
                        entry("sure", true),
                        entry("level", "high"),
                        entry("ways", Set.of("b", "a")),
                        entry("hidden", "not in the form")));

        assertThat(check.faults()).isEmpty();
        assertThat(check.data())
                .containsExactly(
                        entry("name", "สม"),
                        entry("people", new BigDecimal("25")),
                        entry("money", new BigDecimal("1250.50")),
                        entry("day", "2026-03-15"),
                        entry("sure", true),
                        entry("level", "high"),
                        entry("ways", List.of("a", "b")));
    }

    @Test
    void everyFaultIsSaidAtItsFieldAndTheRestIsKept() {
        FormCheck check = FormCheck.of(FORM, Map.of("people", "12"));

        assertThat(check.faults())
                .extracting(fault -> fault.field().orElseThrow() + " " + fault.key())
                .containsExactly("name lifecycle.form.required", "ways lifecycle.form.required");
        assertThat(check.data()).containsEntry("people", new BigDecimal("12"));
    }

    @ParameterizedTest
    @CsvSource({
        "name, ยาวเกินไป, tooLong",
        "people, many, notANumber",
        "people, 1e9, notANumber",
        "people, 99999999999999999999999999, notANumber",
        "people, 0, tooSmall",
        "people, 101, tooLarge",
        "people, 1.5, notWhole",
        "money, 1.005, tooManyDecimals",
        "level, other, unknownChoice"
    })
    void faultIsNamed(String field, String typed, String fault) {
        assertThat(faultsWith(field, typed)).containsExactly(field + " lifecycle.form." + fault);
    }

    @Test
    void choicesThatTheFormDoesNotOfferAreRefused() {
        assertThat(faultsWith("ways", List.of("a", "z"))).containsExactly("ways lifecycle.form.unknownChoice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"25.0", "25.00"})
    void zerosAfterThePointDoNotMakeANumberBroken(String typed) {
        assertThat(faultsWith("people", typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"components\": [{\"id\": \"x\", \"type\": \"filepicker\", \"key\": \"k\", \"label\": \"l\"}]}",
                "{\"components\": [{\"id\": \"x\", \"type\": \"datetime\", \"subtype\": \"time\", \"key\": \"k\"}]}",
                "{\"components\": [{\"id\": \"x\", \"type\": \"textfield\", \"key\": \"k\", \"conditional\": {}}]}",
                "{\"components\": [{\"id\": \"x\", \"type\": \"textfield\", \"key\": \"k\", \"validate\": {\"pattern\": \"a\"}}]}"
            })
    void formWithSomethingUnknownIsNotRead(String form) {
        assertThatThrownBy(() -> read(form)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> faultsWith(String field, Object typed) {
        Map<String, Object> values = new HashMap<>(Map.of("name", "สม", "ways", List.of("a")));
        values.put(field, typed);
        return FormCheck.of(FORM, values).faults().stream()
                .map((Rejected fault) -> fault.field().orElseThrow() + " " + fault.key())
                .toList();
    }

    private static FormSchema read(String json) {
        try {
            return FormReader.read(new ObjectMapper().readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
