package org.prameen.answering;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prameen.answering.domain.Timing;
import org.prameen.casework.Case;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.round.Round;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.prameen.shared.Texts;
import org.prameen.shared.ThaiCalendar;

/** What a case asks, and when: its round, its instrument and the indicators its plan selected. */
record Frame(Case theCase, Round round, Instrument instrument, Set<String> selected) {

    CaseId id() {
        return theCase.id();
    }

    /** In printed order. */
    List<Node> indicators() {
        return instrument.all(NodeKind.INDICATOR).stream()
                .filter(indicator -> selected.contains(indicator.code()))
                .toList();
    }

    /** @throws NotFound for a code the instrument does not have; @throws Rejected when the plan left it out */
    Node indicator(String code) {
        Node indicator = instrument
                .find(code)
                .filter(node -> node.kind() == NodeKind.INDICATOR)
                .orElseThrow(NotFound::new);
        if (!selected.contains(code)) {
            throw Rejected.because("answering.notSelected", indicator.title());
        }
        return indicator;
    }

    /** The indicator whose form holds the item; refuses as above. */
    Node indicatorOf(String item) {
        String code = instrument.all(NodeKind.INDICATOR).stream()
                .filter(indicator -> indicator.children().stream()
                        .anyMatch(child -> child.code().equals(item)))
                .findFirst()
                .orElseThrow(NotFound::new)
                .code();
        return indicator(code);
    }

    /** Item code to indicator code, selected ones only, in printed order. */
    Map<String, String> items() {
        Map<String, String> items = new LinkedHashMap<>();
        indicators()
                .forEach(indicator -> indicator.children().forEach(item -> items.put(item.code(), indicator.code())));
        return items;
    }

    Timing timing(Instant moment) {
        return Timing.of(
                moment, round.dates().collectionOpensAt(), round.dates().collectionClosesAt());
    }

    /** The sentence for a refusal; the only one with an argument says when collection opens. */
    Rejected refusal(String key) {
        return Rejected.because(
                key,
                LocalText.of(
                        ThaiCalendar.longDate(round.dates().collectFrom(), Texts.THAI),
                        ThaiCalendar.longDate(round.dates().collectFrom(), Texts.ENGLISH)));
    }
}
