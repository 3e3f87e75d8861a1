package org.prameen.review;

import java.util.List;
import org.prameen.casework.Case;
import org.prameen.review.persistence.StandingRows;
import org.prameen.review.persistence.ThreadRows;
import org.prameen.security.Deeds;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.springframework.stereotype.Component;

/** Writes down what is said about nodes. */
@Component
class Talk {

    private final ThreadRows rows;
    private final StandingRows standings;
    private final Nodes nodes;
    private final Deeds deeds;

    Talk(ThreadRows rows, StandingRows standings, Nodes nodes, Deeds deeds) {
        this.rows = rows;
        this.standings = standings;
        this.nodes = nodes;
        this.deeds = deeds;
    }

    List<ThreadMessage> latest(CaseId id, String node, int limit) {
        return rows.latest(id, node, deeds.actor(), limit);
    }

    List<ThreadSummary> summaries(CaseId id) {
        return rows.summaries(id, deeds.actor());
    }

    void add(Case theCase, String node, String text, boolean question, boolean byAgency) {
        String subject = nodes.requireSelected(theCase, node);
        String said = Limits.optional(text, Limits.LONGEST_MESSAGE)
                .orElseThrow(() -> Rejected.because("review.messageEmpty").at("text"));
        ThreadMessage message = new ThreadMessage(0, deeds.name(), byAgency, question, said, deeds.now(), false);
        rows.add(theCase.id(), node, message, deeds.person());
        rows.markRead(theCase.id(), node, deeds.person());
        standings.countQuestions(theCase.id());
        deeds.tell(
                new MessageSaid(theCase.id(), node, byAgency, question),
                theCase.deed(question ? "review.asked" : "review.said", subject).changed(null, said));
    }

    void settle(Case theCase, String node) {
        String subject = nodes.requireSelected(theCase, node);
        if (!rows.settle(theCase.id(), node)) {
            throw Rejected.because("review.noQuestion");
        }
        standings.countQuestions(theCase.id());
        deeds.write(theCase.deed("review.settled", subject));
    }

    void markRead(CaseId id, String node) {
        rows.markRead(id, node, deeds.person());
    }
}
