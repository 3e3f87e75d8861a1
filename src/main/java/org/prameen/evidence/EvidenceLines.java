package org.prameen.evidence;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prameen.audit.Entry;
import org.prameen.casework.Case;

/** How evidence reads in the journal: what hangs on it by code, and in words what it was. */
final class EvidenceLines {

    private EvidenceLines() {}

    static Entry of(Case theCase, String act, Evidence evidence) {
        return theCase.deed(
                act, evidence.subject().contains(":") ? evidence.subject() : "indicator:" + evidence.subject());
    }

    /** Title, then file and hash or place, so that a line names the very content it was about. */
    static String words(Evidence evidence) {
        Stream<String> file = evidence.file().stream().flatMap(one -> Stream.of(one.name(), one.sha256()));
        return Stream.of(
                        Stream.of(evidence.title(), evidence.shows()),
                        evidence.effective().stream().map(Object::toString),
                        file,
                        evidence.origin().place().stream())
                .flatMap(parts -> parts)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" – "));
    }
}
