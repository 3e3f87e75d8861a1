package org.prameen.instrument.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.prameen.instrument.AnswerBlock;
import org.prameen.instrument.AnswerField;
import org.prameen.instrument.AnswerForm;
import org.prameen.instrument.AnswerRow;
import org.yaml.snakeyaml.nodes.Node;

/** Reads what the answer to an item consists of: blocks of rows, how many of which are needed. */
final class AnswerReader {

    private static final Set<String> FORM = Set.of("blocks");
    private static final Set<String> BLOCK =
            Set.of("code", "title", "rows", "slots", "fields", "least", "needs", "optional", "ranked", "lines");
    private static final Set<String> ROW = Set.of("code", "title", "fields");
    private static final int MOST = 30;

    /** How many rows of a block are needed, where no number is printed. */
    enum Needs {
        ANY,
        ALL
    }

    private final Faults faults;

    AnswerReader(Faults faults) {
        this.faults = faults;
    }

    AnswerForm read(Node yaml) {
        Codes codes = new Codes();
        Mapping form = Mapping.of(yaml, faults, FORM);
        return new AnswerForm(
                few(form, "blocks", form.list("blocks", block -> block(Mapping.of(block, faults, BLOCK), codes))));
    }

    /** Rows times fields is what people fill in; more than this is no form. */
    private static <T> List<T> few(Mapping mapping, String key, List<T> parts) {
        if (parts.size() <= MOST) {
            return parts;
        }
        mapping.fault(key, "longList", key, String.valueOf(MOST));
        return List.of();
    }

    private AnswerBlock block(Mapping mapping, Codes codes) {
        String code = codes.name(mapping);
        List<AnswerRow> rows = rows(mapping);
        return new AnswerBlock(
                code,
                mapping.optionalLocalText("title"),
                rows,
                least(mapping, rows.size()),
                mapping.optionalFlag("optional").orElse(false),
                mapping.optionalFlag("ranked").orElse(false),
                mapping.has("lines") ? mapping.sourceLines() : Optional.empty());
    }

    /** Rows with names, rows that are only counted, or a single one. */
    private List<AnswerRow> rows(Mapping mapping) {
        if (mapping.has("rows") && mapping.has("slots")) {
            mapping.fault("slots", "rowsTwice");
        }
        if (mapping.has("rows")) {
            Codes codes = new Codes();
            List<AnswerField> shared = mapping.has("fields") ? fields(mapping) : List.of();
            return few(
                    mapping, "rows", mapping.list("rows", yaml -> row(Mapping.of(yaml, faults, ROW), shared, codes)));
        }
        int slots = mapping.optionalWhole("slots").orElse(1);
        if (slots < 1 || slots > MOST) {
            mapping.fault("slots", "answerSlots", String.valueOf(MOST));
            return List.of();
        }
        List<AnswerField> fields = fields(mapping);
        return IntStream.rangeClosed(1, slots)
                .mapToObj(number -> new AnswerRow(String.valueOf(number), Optional.empty(), fields))
                .toList();
    }

    /** A row has fields of its own, or those of its block. */
    private AnswerRow row(Mapping mapping, List<AnswerField> shared, Codes codes) {
        return new AnswerRow(
                codes.name(mapping),
                Optional.of(mapping.localText("title")),
                mapping.has("fields") || shared.isEmpty() ? fields(mapping) : shared);
    }

    private List<AnswerField> fields(Mapping mapping) {
        FieldReader reader = new FieldReader(faults);
        List<AnswerField> fields = few(mapping, "fields", mapping.list("fields", reader::read));
        if (mapping.has("fields")
                && !fields.isEmpty()
                && fields.stream()
                        .allMatch(field -> field.optional() || field.when().isPresent())) {
            mapping.fault("fields", "nothingOwed");
        }
        return fields;
    }

    private static int least(Mapping mapping, int rows) {
        if (mapping.has("least") && mapping.has("needs")) {
            mapping.fault("needs", "leastTwice");
        }
        int least = mapping.has("least")
                ? mapping.whole("least").orElse(rows)
                : mapping.has("needs") && mapping.oneOf("needs", Needs.class).orElse(Needs.ALL) == Needs.ANY ? 1 : rows;
        if (least > rows && rows > 0) {
            mapping.fault("least", "moreThanMost", String.valueOf(least), String.valueOf(rows));
        } else if (least < 1 && mapping.has("least")) {
            mapping.fault("least", "noWeight", "least");
        }
        return least;
    }
}
