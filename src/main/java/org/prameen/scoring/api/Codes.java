package org.prameen.scoring.api;

import java.util.Set;
import java.util.stream.Collectors;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.scoring.Excerpt;
import org.prameen.shared.Rejected;

/** The codes a request may name. */
record Codes(Set<String> indicators, Set<String> items) {

    static Codes of(Instrument instrument) {
        return new Codes(codes(instrument, NodeKind.INDICATOR), codes(instrument, NodeKind.ITEM));
    }

    static Rejected unknownItem(String code) {
        return Rejected.because("scoring.unknownItem", Excerpt.of(code));
    }

    static Rejected unknownIndicator(String code) {
        return Rejected.because("scoring.unknownIndicator", Excerpt.of(code));
    }

    private static Set<String> codes(Instrument instrument, NodeKind kind) {
        return instrument.all(kind).stream().map(Node::code).collect(Collectors.toUnmodifiableSet());
    }
}
