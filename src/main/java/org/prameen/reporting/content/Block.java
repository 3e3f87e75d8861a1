package org.prameen.reporting.content;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.prameen.shared.LocalText;

/** A piece of a chapter. Reports are kept as such pieces, so that what is archived is what was read. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Block.Prose.class, name = "prose"),
    @JsonSubTypes.Type(value = Block.Bullets.class, name = "bullets"),
    @JsonSubTypes.Type(value = Block.Facts.class, name = "facts"),
    @JsonSubTypes.Type(value = Block.Notice.class, name = "notice"),
    @JsonSubTypes.Type(value = Block.Table.class, name = "table")
})
public sealed interface Block {

    /** @param breaks whether it should begin a new sheet of paper when printed */
    record Heading(LocalText text, boolean breaks) implements Block {}

    /** A paragraph; line breaks in it are kept. */
    record Prose(LocalText text) implements Block {}

    record Bullets(List<LocalText> points) implements Block {}

    /** Names with what they stand for. */
    record Facts(List<Fact> facts) implements Block {}

    record Fact(LocalText name, LocalText value) {}

    /** A remark set apart. */
    record Notice(Weight weight, LocalText text) implements Block {}

    enum Weight {
        /** How the system works where the source document is silent. */
        METHOD,
        INFORMATION,
        WARNING
    }

    record Table(LocalText caption, List<Column> columns, List<Row> rows) implements Block {}

    /** @param figure whether its cells are set to the right */
    record Column(LocalText title, boolean figure) {}

    record Row(Level level, List<LocalText> cells) {}

    /** How much a row of a table stands out. */
    enum Level {
        GROUP,
        SUBGROUP,
        LINE,
        SUM
    }
}
