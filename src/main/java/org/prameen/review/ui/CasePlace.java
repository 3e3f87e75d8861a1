package org.prameen.review.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.prameen.casework.Case;
import org.prameen.instrument.AnswerForm;
import org.prameen.instrument.CellName;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeCodes;
import org.prameen.instrument.NodeKind;
import org.prameen.instrument.ProfilePart;
import org.prameen.round.Round;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.workbook.SignedKinds;

/** A case with what people call it and what it is assessed by. */
record CasePlace(Case theCase, LocalText agency, Round round, Instrument instrument) {

    CaseId id() {
        return theCase.id();
    }

    /** Address of a screen of the case. */
    String route(String view) {
        return "cases/" + id() + "/" + view;
    }

    /** Agency and round, the line under a title. */
    String name(Locale locale) {
        return agency.in(locale) + " · " + round.title().in(locale);
    }

    /** What a node is called, or the profile and its questions; its code when the instrument has no such node. */
    String title(String code, Locale locale) {
        return instrument
                .findJudged(code)
                .map(node -> code + " " + node.title().in(locale))
                .or(() -> SignedKinds.part(code).map(part -> title(part, locale)))
                .or(() -> AnswerForm.cell(instrument, code)
                        .map(cell ->
                                AnswerForm.itemOf(code) + " " + cellName(locale).of(cell)))
                .or(() -> ofProfile(code, locale))
                .orElse(code);
    }

    private Optional<String> ofProfile(String code, Locale locale) {
        return instrument
                .answering()
                .profile()
                .filter(profile -> NodeCodes.isAtOrBelow(code, ProfilePart.CODE))
                .map(profile -> profile.questions()
                        .filter(question -> question.entry().equals(code))
                        .findFirst()
                        .map(question ->
                                question.code() + " " + question.title().in(locale))
                        .orElseGet(() -> profile.title().in(locale)));
    }

    private static CellName cellName(Locale locale) {
        return new CellName(locale, (key, number) -> UI.getCurrent().getTranslation(key, number));
    }

    /** What is judged where this stands: the item of a field of its answer, the indicator of a text. */
    String judged(String code) {
        return instrument.findJudged(AnswerForm.itemOf(code)).map(Node::code).orElseGet(() -> indicator(code));
    }

    /** What a level of maturity is called. */
    String level(String code, Locale locale) {
        return instrument.maturity().levels().stream()
                .filter(level -> level.code().equals(code))
                .findFirst()
                .map(level -> level.title().in(locale))
                .orElse(code);
    }

    /** The indicator that an item belongs to, or the indicator itself. */
    String indicator(String code) {
        return instrument.judgedSections().stream()
                .map(Node::code)
                .filter(indicator -> NodeCodes.isAtOrBelow(code, indicator))
                .findFirst()
                .orElse(code);
    }

    /** Titles of what lies above an indicator, from the top. */
    List<String> above(String indicator, Locale locale) {
        return instrument.judged().stream()
                .flatMap(Node::walk)
                .filter(node -> node.kind() != NodeKind.ITEM
                        && !node.code().equals(indicator)
                        && node.walk().anyMatch(below -> below.code().equals(indicator)))
                .map(node -> node.title().in(locale))
                .toList();
    }
}
