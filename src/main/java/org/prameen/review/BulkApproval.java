package org.prameen.review;

import java.util.List;
import java.util.Optional;
import org.prameen.security.Forbidden;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Approves many cases, each by itself: one that is refused leaves the others alone. Every case is bound to what the list
 * showed, so what changed meanwhile is not approved unseen.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class BulkApproval {

    /** Longest selection. */
    public static final int MOST = 500;

    private static final Logger LOG = LoggerFactory.getLogger(BulkApproval.class);

    private final Reviews reviews;

    BulkApproval(Reviews reviews) {
        this.reviews = reviews;
    }

    /** @param hash fingerprint that the list showed */
    public record Choice(CaseId caseId, String hash) {}

    /** What became of a case. @param refused why it was not approved; empty when it was */
    public record Outcome(CaseId caseId, Optional<Rejected> refused) {

        public boolean approved() {
            return refused.isEmpty();
        }
    }

    /**
     * Approves each case in a transaction of its own.
     *
     * @param choices at most {@value #MOST}
     * @return an outcome per choice, in the same order
     * @throws Rejected for more
     */
    @Transactional(propagation = Propagation.NEVER)
    public List<Outcome> approve(List<Choice> choices) {
        if (choices.size() > MOST) {
            throw Rejected.because("review.bulk.tooMany", MOST);
        }
        return choices.stream().map(this::one).toList();
    }

    private Outcome one(Choice choice) {
        try {
            reviews.approve(choice.caseId(), choice.hash());
            return new Outcome(choice.caseId(), Optional.empty());
        } catch (Rejected why) {
            return new Outcome(choice.caseId(), Optional.of(why));
        } catch (NotFound | Forbidden notTheirs) {
            return new Outcome(choice.caseId(), Optional.of(Rejected.because("review.bulk.notYours")));
        } catch (RuntimeException broken) {
            LOG.error("case {} could not be approved", choice.caseId(), broken);
            return new Outcome(choice.caseId(), Optional.of(Rejected.because("review.bulk.broken")));
        }
    }
}
