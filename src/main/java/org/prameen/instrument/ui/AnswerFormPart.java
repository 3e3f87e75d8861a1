package org.prameen.instrument.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.prameen.instrument.AnswerBlock;
import org.prameen.instrument.AnswerField;
import org.prameen.instrument.AnswerForm;
import org.prameen.instrument.AnswerRow;
import org.prameen.instrument.FieldKind;

/** What an answer consists of, to be read: how many of its rows are needed, who says so, and which fields they have. */
class AnswerFormPart extends Details {

    AnswerFormPart(AnswerForm form) {
        addClassName("pr-answer-form");
        setSummaryText(getTranslation("instrument.answer"));
        UnorderedList blocks = new UnorderedList();
        form.blocks().forEach(block -> blocks.add(block(block)));
        add(blocks);
    }

    private ListItem block(AnswerBlock block) {
        Span source = new Span(block.lines()
                .map(lines -> getTranslation("instrument.answer.lines", lines))
                .orElse(getTranslation("instrument.answer.system")));
        source.addClassName("pr-method");
        String title = block.title().map(words -> words.in(getLocale()) + " · ").orElse("");
        return new ListItem(new Span(title + needed(block) + " "), source, rows(block));
    }

    private String needed(AnswerBlock block) {
        String key = block.rows().size() == 1 ? "single" : block.needsAll() ? "all" : "least";
        String needed = getTranslation(
                "instrument.answer." + key, block.least(), block.rows().size());
        return block.optional() ? needed + " " + getTranslation("instrument.answer.optional") : needed;
    }

    /** Rows that have the same fields are said once. */
    private UnorderedList rows(AnswerBlock block) {
        UnorderedList rows = new UnorderedList();
        List<AnswerRow> named =
                block.rows().stream().filter(row -> row.title().isPresent()).toList();
        boolean alike = block.rows().stream().map(AnswerRow::fields).distinct().count() == 1;
        if (!named.isEmpty() && alike) {
            rows.add(new ListItem(named.stream()
                    .map(row -> row.title().orElseThrow().in(getLocale()))
                    .collect(Collectors.joining(", "))));
        }
        if (alike) {
            rows.add(new ListItem(fields(block.rows().get(0))));
        } else {
            named.forEach(
                    row -> rows.add(new ListItem(row.title().orElseThrow().in(getLocale()) + ": " + fields(row))));
        }
        return rows;
    }

    private String fields(AnswerRow row) {
        return row.fields().stream().map(this::field).collect(Collectors.joining(", "));
    }

    private String field(AnswerField field) {
        String title = field.title().in(getLocale());
        return field.kind() == FieldKind.TEXT
                ? title
                : title + " (" + getTranslation("instrument.answer.kind." + field.kind()) + ")";
    }
}
