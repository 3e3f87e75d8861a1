package org.prameen.workbook.ui;

import java.util.List;
import java.util.Optional;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.workbook.ScoreLine;
import org.prameen.workbook.Workbook;

/** What came of a workbook so far, by place. */
record Lines(Instrument instrument, List<ScoreLine> all) {

    static Lines of(Workbook book) {
        return new Lines(book.instrument(), book.scores());
    }

    Optional<ScoreLine> at(String code) {
        return all.stream().filter(line -> line.code().equals(code)).findFirst();
    }

    /** Of the section itself, else of what it is a part of. */
    Optional<ScoreLine> of(Node section) {
        return at(section.code()).or(() -> at(top(section).code()));
    }

    Optional<ScoreLine> whole() {
        return at(ScoreLine.TOTAL);
    }

    /** The first section of a part; empty for the whole. */
    Optional<String> firstSection(String code) {
        return instrument.sections().stream()
                .filter(section ->
                        section.code().equals(code) || top(section).code().equals(code))
                .map(Node::code)
                .findFirst();
    }

    Node top(Node section) {
        return instrument.asked().stream()
                .filter(top -> top.walk().anyMatch(node -> node.code().equals(section.code())))
                .findFirst()
                .orElse(section);
    }
}
