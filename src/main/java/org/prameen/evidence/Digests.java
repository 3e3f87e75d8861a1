package org.prameen.evidence;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.prameen.evidence.domain.Fingerprint;

/** Fingerprints of evidence: whatever an approver saw of it is in them. */
final class Digests {

    private Digests() {}

    static String ofCase(List<Evidence> evidence) {
        Fingerprint all = new Fingerprint();
        bySubject(evidence).forEach((subject, digest) -> all.add(subject).add(digest));
        return all.hex();
    }

    static Map<String, String> bySubject(List<Evidence> evidence) {
        Map<String, List<Evidence>> subjects =
                evidence.stream().collect(Collectors.groupingBy(Evidence::subject, TreeMap::new, Collectors.toList()));
        Map<String, String> digests = new TreeMap<>();
        subjects.forEach((subject, pieces) -> digests.put(subject, of(pieces)));
        return digests;
    }

    private static String of(List<Evidence> pieces) {
        Fingerprint digest = new Fingerprint();
        pieces.forEach(piece -> of(piece, digest));
        return digest.hex();
    }

    /** What hangs on a rule that came later is left out where it is not there, so that older fingerprints stay. */
    private static void of(Evidence piece, Fingerprint digest) {
        digest.add(piece.id())
                .add(piece.kind())
                .add(piece.file().map(StoredFile::sha256).orElse(""))
                .add(piece.origin().place().orElse(""))
                .add(piece.title())
                .add(piece.shows())
                .add(piece.effective().map(Object::toString).orElse(""))
                .add(piece.piece().orElse(""))
                .add(piece.cancellation().map(Cancellation::reason).orElse(""))
                .add(piece.valid())
                .add(piece.cancellation()
                        .flatMap(Cancellation::replacement)
                        .map(Object::toString)
                        .orElse(""));
        piece.project().ifPresent(digest::add);
    }
}
