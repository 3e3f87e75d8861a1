package org.prameen.casework;

import org.prameen.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Keeps a substitute to the cases lent to them; everybody else meets no such border. */
@Component
public class LentCases {

    private final CurrentUser user;

    LentCases(CurrentUser user) {
        this.user = user;
    }

    boolean includes(Case theCase) {
        return user.onlyRound().filter(round -> !round.equals(theCase.round())).isEmpty()
                && user.onlyCase().filter(only -> !only.equals(theCase.id())).isEmpty();
    }

    /** Which cases a list may show at most. */
    public CaseSearch.Lent narrow() {
        return new CaseSearch.Lent(user.onlyRound(), user.onlyCase());
    }
}
