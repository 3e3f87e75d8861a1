package org.prameen.review;

import java.util.List;
import java.util.Optional;
import org.prameen.casework.Cases;
import org.prameen.review.domain.Content;
import org.prameen.review.domain.NotTheirOwn;
import org.prameen.review.persistence.DecisionRows;
import org.prameen.review.persistence.DecisionRows.Kind;
import org.prameen.shared.CaseId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What changed since the head of an agency last signed; what is asked of them is to sign the difference. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Signatures {

    private final Cases cases;
    private final Contents contents;
    private final DecisionRows decisions;

    Signatures(Cases cases, Contents contents, DecisionRows decisions) {
        this.cases = cases;
        this.contents = contents;
        this.decisions = decisions;
    }

    /** The last signature; empty when nobody signed yet. */
    public Optional<SignedState> last(CaseId id) {
        cases.read(id);
        return decisions.of(id).stream()
                .filter(decision -> decision.kind() == Kind.SIGNED)
                .reduce((earlier, later) -> later)
                .map(decision -> state(id, decision));
    }

    private SignedState state(CaseId id, DecisionRows.Row signed) {
        Content before = decisions.contents(id, List.of(signed.hash())).get(signed.hash());
        return new SignedState(
                signed.at(),
                signed.personName(),
                signed.stands(),
                contents.now(id).upTo(NotTheirOwn.HEAD).since(before));
    }
}
