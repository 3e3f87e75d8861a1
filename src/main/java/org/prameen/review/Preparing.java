package org.prameen.review;

import java.util.List;
import java.util.Optional;
import org.prameen.casework.Case;
import org.prameen.review.persistence.PreparedRows;
import org.prameen.scoring.ScoreSheet;
import org.prameen.shared.CaseId;
import org.springframework.stereotype.Component;

/**
 * Works out what is signed when the head is asked, and keeps it until they sign. What was kept counts only while all it
 * was made from is still what it was; else it is worked out anew.
 */
@Component
class Preparing {

    private final Contents contents;
    private final Scores scores;
    private final Sources sources;
    private final Gate gate;
    private final PreparedRows rows;

    Preparing(Contents contents, Scores scores, Sources sources, Gate gate, PreparedRows rows) {
        this.contents = contents;
        this.scores = scores;
        this.sources = sources;
        this.gate = gate;
        this.rows = rows;
    }

    /** Keeps it for the signature, unless something is missing that refuses it. */
    Prepared keep(Case theCase) {
        // first, so that what is written while the rest is read makes it void
        String stamp = rows.stamp(theCase.id());
        Prepared now = now(theCase);
        if (gate.isReady(theCase)) {
            rows.keep(theCase.id(), stamp, now);
        }
        return now;
    }

    /** What was kept, if it is so now; nothing that refuses a signature is missing then. */
    Optional<Prepared> kept(CaseId id) {
        return rows.valid(id);
    }

    Prepared now(Case theCase) {
        List<NodeValues> all = scores.all(theCase);
        return new Prepared(
                contents.now(theCase.id()),
                all.stream().filter(Scores::isItem).toList(),
                all.stream()
                        .filter(node -> node.node().equals(ScoreSheet.TOTAL))
                        .findFirst()
                        .flatMap(NodeValues::respondents),
                sources.missingEvidence(theCase));
    }
}
