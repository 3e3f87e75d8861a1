package org.prameen.workbook;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.prameen.casework.Problem;
import org.prameen.instrument.AnswerForm.Cell;
import org.prameen.instrument.CellName;
import org.prameen.instrument.Node;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.shared.Texts;
import org.prameen.workbook.domain.AnswerFinding;

/**
 * What the answer to an item lacks although the agency says that it is done, field by field. It is told and holds nothing
 * up: the document prints what an answer consists of, and not that an incomplete one is refused.
 */
record AnswersMissing(CaseId id, Map<String, BookEntry> given, Texts texts) {

    Stream<Problem> of(Node item) {
        return Answer.claimed(given, item.code())
                ? new Answer(item, given)
                        .states().stream()
                                .flatMap(state -> state.findings().stream())
                                .map(finding -> problem(item, finding))
                : Stream.empty();
    }

    private Problem problem(Node item, AnswerFinding finding) {
        return Problem.soft(
                LocalText.of(place(item, finding, Texts.THAI), place(item, finding, Texts.ENGLISH)),
                "cases/" + id + "/workbook?item=" + finding.cell().code(),
                "workbook.answer." + finding.kind(),
                finding.counted(),
                finding.cell().block().least());
    }

    /** The block where it is about a whole block, else the very field. */
    private String place(Node item, AnswerFinding finding, Locale locale) {
        Cell cell = finding.cell();
        String name = finding.ofBlock()
                ? cell.block().title().map(title -> title.in(locale)).orElse("")
                : new CellName(locale, (key, number) -> texts.get(key, locale, number)).of(cell);
        return name.isEmpty() ? item.code() : item.code() + " · " + name;
    }
}
