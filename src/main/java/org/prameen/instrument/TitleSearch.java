package org.prameen.instrument;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiDigits;
import org.prameen.shared.ThaiText;

/**
 * Finds the elements of an instrument by their titles and the titles of their forms. Titles are for people: several
 * elements may share one, so nothing is ever identified by a title (document 002, lines 1037 and 1454).
 */
public final class TitleSearch {

    /** "Organisation" is spelt in two ways, by documents and by people (document 004, lines 2, 121, 287, 337). */
    private static final String ORGANISATION = "\u0E2D\u0E07\u0E04\u0E4C\u0E01\u0E23";

    private static final String ORGANISATION_TOO = "\u0E2D\u0E07\u0E04\u0E4C\u0E01\u0E32\u0E23";

    private TitleSearch() {}

    private static String searched(String text) {
        return ThaiText.searchable(ThaiDigits.toArabic(text)).replace(ORGANISATION_TOO, ORGANISATION);
    }

    /** The nodes whose title, form title or other title holds the words in either language; printed order, none for blank words. */
    public static List<Node> find(Instrument instrument, String words) {
        String wanted = searched(words);
        return wanted.isEmpty() ? List.of() : nodes(instrument, title -> title.contains(wanted));
    }

    /**
     * The one node with exactly this title, form title or other title.
     *
     * @throws Rejected when no node has it, or when several have it: then a code is needed
     */
    public static Node only(Instrument instrument, String title) {
        List<Node> found = nodes(instrument, searched(title)::equals);
        if (found.size() > 1) {
            String codes = found.stream().map(Node::code).collect(Collectors.joining(", "));
            throw Rejected.because("instrument.titleAmbiguous", title, codes);
        }
        return found.stream().findFirst().orElseThrow(() -> Rejected.because("instrument.titleUnknown", title));
    }

    private static List<Node> nodes(Instrument instrument, Predicate<String> matches) {
        return instrument.asked().stream()
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
                .map(TitleSearch::searched);
    }
}
