package org.prameen.answering.ui;

import org.prameen.answering.Tallies;
import org.prameen.answering.TallyForm;
import org.prameen.answering.WholeTallies;
import org.prameen.instrument.Node;
import org.prameen.security.CurrentUser;
import org.prameen.shared.CaseId;
import org.springframework.stereotype.Component;

/** The services that counts are entered with, and who enters them. */
@Component
record Counting(Tallies tallies, WholeTallies whole, CurrentUser user) {

    TallyForm form(CaseId id, Node indicator) {
        return tallies.form(id, indicator.code());
    }

    /** Names the rows that the browser keeps, so that two people at one machine do not meet. */
    String owner(CaseId id) {
        return user.id() + "|" + id;
    }
}
