package org.prameen.instrument;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiText;

/**
 * Finds the elements of an instrument by their titles and the titles of their forms. Titles are for people: several
 * elements may share one, so nothing is ever identified by a title (document 002, lines 1037 and 1454).
 */
public final class TitleSearch {

    private TitleSearch() {}

    /** The nodes whose title, form title or other title holds the words in either language; printed order, none for blank words. */
    public static List<Node> find(Instrument instrument, String words) {
        String wanted = ThaiText.searchable(words);
        return wanted.isEmpty() ? List.of() : nodes(instrument, title -> title.contains(wanted));
    }

    /**
     * The one node with exactly this title, form title or other title.
     *
     * @throws Rejected when no node has it, or when several have it: then a code is needed
     */
    public static Node only(Instrument instrument, String title) {
        List<Node> found = nodes(instrument, ThaiText.searchable(title)::equals);
        if (found.size() > 1) {
            String codes = found.stream().map(Node::code).collect(Collectors.joining(", "));
            throw Rejected.because("instrument.titleAmbiguous", title, codes);
        }
        return found.stream().findFirst().orElseThrow(() -> Rejected.because("instrument.titleUnknown", title));
    }

    private static List<Node> nodes(Instrument instrument, Predicate<String> matches) {
        return instrument.groups().stream()
                .flatMap(Node::walk)
                .filter(node -> titles(node).anyMatch(matches))
                .toList();
    }

    private static Stream<String> titles(Node node) {
        return Stream.of(
                        Optional.of(node.title()),
                        node.form().map(Form::title),
                        node.guide().otherTitle())
                .flatMap(Optional::stream)
                .flatMap(title -> Stream.of(title.th(), title.en()))
                .filter(text -> text != null)
                .map(ThaiText::searchable);
    }
}
