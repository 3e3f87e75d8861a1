package org.prameen.workbook;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prameen.instrument.AnswerForm;
import org.prameen.instrument.AnsweringPart;
import org.prameen.instrument.Checklists;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.instrument.ProfilePart.Question;
import org.prameen.workbook.domain.KeyFigureDetail;

/** All codes that something can be entered at. */
final class BookCodes {

    private BookCodes() {}

    static Set<String> of(Instrument instrument) {
        AnsweringPart answering = instrument.answering();
        Stream<String> items = instrument.sections().stream()
                .flatMap(section -> section.children().stream())
                .flatMap(item -> Stream.concat(Stream.of(item.code()), cells(item)));
        Stream<String> profile =
                answering.profile().stream().flatMap(part -> part.questions()).map(Question::entry);
        Stream<String> forms = answering.form().stream()
                .flatMap(form -> instrument.sections().stream().flatMap(section -> form.entries(section.code())));
        Stream<String> ticks = instrument.sections().stream()
                .flatMap(section -> section.guide().checklist().stream().map(entry -> Checklists.code(section, entry)));
        return Stream.of(items, ticks, KeyFigureDetail.codes(instrument), profile, forms)
                .flatMap(codes -> codes)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Codes of the fields of an item's answer; none where it has no form. */
    static Stream<String> cells(Node item) {
        return item.answer().stream().flatMap(form -> form.cells(item.code())).map(AnswerForm.Cell::code);
    }
}
