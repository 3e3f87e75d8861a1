package org.prameen.instrument;

import java.util.List;
import java.util.Optional;

/**
 * One place of an instrument that figures are narrowed to: a component or outcome group, a factor or an indicator, with
 * all below it; or no place, which holds everything (document 002, lines 424-425).
 */
public record Narrowing(Optional<Node> at) {

    public static final Narrowing NONE = new Narrowing(Optional.empty());

    /** @param code from an address, so anything; what names no such place narrows nothing */
    public static Narrowing to(Instrument instrument, String code) {
        return new Narrowing(places(instrument).stream()
                .filter(place -> place.code().equals(code))
                .findFirst());
    }

    /** All places to choose from, in printed order, each before what lies below it. */
    public static List<Node> places(Instrument instrument) {
        return instrument.groups().stream()
                .flatMap(Node::walk)
                .filter(node -> node.kind() != NodeKind.ITEM)
                .toList();
    }

    /** The tops of what is left to show. */
    public List<Node> tops(Instrument instrument) {
        return at.map(List::of).orElseGet(instrument::groups);
    }

    /** @return whether the figure of this code stays: the place itself or what lies below it */
    public boolean holds(String code) {
        return at.map(place -> place.walk().anyMatch(node -> node.code().equals(code)))
                .orElse(true);
    }
}
