package org.prameen.workbook.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.prameen.instrument.AnswerForm;
import org.prameen.instrument.AnswerForm.Cell;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.instrument.ShippedPackages;
import org.prameen.shared.Rejected;
import org.prameen.workbook.domain.AnswerFinding.Kind;

/** Answers to questions of document 001, typed field by field into the package that ships. */
abstract class FilledForm {

    final Instrument guide = ShippedPackages.read("pmqa-guide", "1");
    final Map<String, String> values = new HashMap<>();

    /** Fills all fields of the rows of this code. */
    void fill(String item, String row) {
        form(item)
                .cells(item)
                .filter(cell -> cell.row().code().equals(row))
                .forEach(cell -> values.put(cell.code(), "1"));
    }

    AnswerForm form(String item) {
        return guide.find(item).flatMap(Node::answer).orElseThrow();
    }

    List<AnswerCheck.State> states(String item) {
        return AnswerCheck.of(item, form(item), values);
    }

    boolean complete(String item) {
        return AnswerCheck.complete(states(item));
    }

    List<Kind> findings(String item) {
        return states(item).stream()
                .flatMap(state -> state.findings().stream())
                .map(AnswerFinding::kind)
                .toList();
    }

    List<String> missing(String item) {
        return states(item).stream()
                .flatMap(state -> state.findings().stream())
                .map(finding -> finding.cell().code())
                .distinct()
                .collect(Collectors.toList());
    }

    Cell cell(String code) {
        return AnswerForm.cell(guide, code).orElseThrow();
    }

    String kept(String code, String typed) {
        return EntryRule.of(guide, code).kept(typed);
    }

    void refuses(String code, String typed, String why) {
        assertThatThrownBy(() -> kept(code, typed)).as(typed).isInstanceOfSatisfying(Rejected.class, refused -> {
            assertThat(refused.key()).isEqualTo(why);
            assertThat(refused.field()).contains("value");
        });
    }
}
