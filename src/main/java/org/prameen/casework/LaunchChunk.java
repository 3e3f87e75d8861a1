package org.prameen.casework;

import java.util.List;
import org.prameen.audit.Entry;
import org.prameen.casework.persistence.CaseRows;
import org.prameen.casework.persistence.LaunchRows;
import org.prameen.casework.persistence.LaunchRows.AgencyLeft;
import org.prameen.security.Deeds;
import org.prameen.shared.CaseId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A few agencies of a launch in one transaction: their cases, their processes and the note that they are done stand or
 * fall together. Other nodes skip the rows this one holds.
 */
@Component
class LaunchChunk {

    static final int SIZE = 25;

    private final LaunchRows launches;
    private final CaseRows cases;
    private final Deeds deeds;

    LaunchChunk(LaunchRows launches, CaseRows cases, Deeds deeds) {
        this.launches = launches;
        this.cases = cases;
        this.deeds = deeds;
    }

    /**
     * @param most agencies at a time
     * @return whether there may be more to do
     */
    @Transactional
    public boolean openNext(LaunchId launch, int most) {
        List<AgencyLeft> agencies = launches.takeLeft(launch, most);
        agencies.forEach(agency -> launches.setOutcome(launch, agency.id(), open(agency) ? "OPENED" : "EXISTED"));
        if (agencies.isEmpty()) {
            launches.finishIfNothingLeft(launch, deeds.now());
        }
        return !agencies.isEmpty();
    }

    /** Sets the next agency aside, because its case cannot be opened; the others need not wait for it. */
    @Transactional
    public void giveUpNext(LaunchId launch, String why) {
        launches.takeLeft(launch, 1).forEach(agency -> launches.setFailed(launch, agency.id(), why));
    }

    private boolean open(AgencyLeft agency) {
        CaseId id = CaseId.random();
        String number = agency.roundCode() + "-" + agency.code();
        boolean opened = cases.insert(id, number, agency.round(), agency.id(), deeds.now());
        if (opened) {
            deeds.tell(
                    new CaseOpened(id),
                    Entry.of("casework.opened", "case:" + number).in(id).at(agency.id()));
        }
        return opened;
    }
}
