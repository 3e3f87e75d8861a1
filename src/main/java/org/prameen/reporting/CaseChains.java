package org.prameen.reporting;

import org.prameen.audit.Chains;
import org.prameen.audit.Entry;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.reporting.persistence.ChainPlaceRows;
import org.prameen.security.Deeds;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks the chain of one case, as it is at one moment, and then writes down that it was checked. */
@Component
class CaseChains {

    private final Chains chains;
    private final ChainPlaceRows places;
    private final Cases cases;
    private final Deeds deeds;
    private final TransactionTemplate transactions;

    CaseChains(Chains chains, ChainPlaceRows places, Cases cases, Deeds deeds, TransactionTemplate transactions) {
        this.chains = chains;
        this.places = places;
        this.cases = cases;
        this.deeds = deeds;
        this.transactions = transactions;
    }

    ChainFinding check(String number) {
        return check(places.caseNumbered(number).orElseThrow(NotFound::new));
    }

    ChainFinding check(CaseId id) {
        Case theCase = cases.read(id);
        ChainFinding finding = places.named(chains.check(id.value()));
        write(theCase.deed("reporting.chainChecked", "case:" + theCase.number())
                .changed(null, finding.report().isWhole() ? "WHOLE" : "BROKEN"));
        return finding;
    }

    void write(Entry entry) {
        transactions.executeWithoutResult(any -> deeds.write(entry));
    }
}
