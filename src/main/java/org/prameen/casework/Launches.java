package org.prameen.casework;

import java.util.List;
import java.util.Optional;
import org.prameen.audit.Entry;
import org.prameen.casework.persistence.LaunchRows;
import org.prameen.casework.persistence.LaunchRows.Within;
import org.prameen.instrument.AgencyFamily;
import org.prameen.round.Round;
import org.prameen.round.Rounds;
import org.prameen.security.Access;
import org.prameen.security.Deeds;
import org.prameen.security.Role;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.prameen.shared.RoundId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a round for many agencies at once. What is to be done is written down first and worked off in small
 * transactions, so a launch can be watched, survives a restart, and can be repeated: the second time finds nothing new.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('NATIONAL_OFFICER', 'ADMINISTRATOR', 'SYSTEM')")
public class Launches {

    private final LaunchRows rows;
    private final Rounds rounds;
    private final CaseInstruments instruments;
    private final Access access;
    private final Deeds deeds;

    Launches(LaunchRows rows, Rounds rounds, CaseInstruments instruments, Access access, Deeds deeds) {
        this.rows = rows;
        this.rounds = rounds;
        this.instruments = instruments;
        this.access = access;
        this.deeds = deeds;
    }

    /**
     * Counts the agencies a selection would reach.
     *
     * @return agencies within the person's reach that the round's instrument is made for, those with a case in the round included
     */
    @Transactional(readOnly = true)
    public int count(RoundId round, LaunchSelection selection) {
        return rows.count(selection, within(rounds.get(round)));
    }

    /** How many of them have their case in the round already and would be left as they are. */
    @Transactional(readOnly = true)
    public int countOpened(RoundId round, LaunchSelection selection) {
        access.reach(round);
        return rows.countOpened(round, selection, within(rounds.get(round)));
    }

    /** @throws Rejected when the selection reaches no agency */
    public LaunchId start(RoundId round, LaunchSelection selection) {
        access.reach(round);
        Round found = rounds.get(round);
        LaunchId id = LaunchId.random();
        rows.insert(id, round, deeds.actor(), deeds.now());
        int agencies = rows.insertAgencies(id, selection, within(found));
        if (agencies == 0) {
            throw Rejected.because("casework.launchReachesNobody").at("selection");
        }
        rounds.markLaunched(round);
        deeds.tell(
                new LaunchStarted(id),
                Entry.of("casework.launchStarted", "round:" + found.code()).changed(null, agencies));
        return id;
    }

    /** @throws NotFound when there is none */
    @Transactional(readOnly = true)
    public LaunchProgress progress(LaunchId id) {
        return rows.progress(id)
                .filter(launch -> access.reaches(launch.round()))
                .orElseThrow(NotFound::new);
    }

    /** The latest launch of a round, to be found again after leaving the page. */
    @Transactional(readOnly = true)
    public Optional<LaunchProgress> latest(RoundId round) {
        return rows.latest(round).filter(launch -> access.reaches(round)).flatMap(rows::progress);
    }

    @Transactional(readOnly = true)
    public List<LaunchId> unfinished() {
        return rows.unfinished();
    }

    private Within within(Round round) {
        return new Within(
                access.reachOf(Role.NATIONAL_OFFICER, Role.ADMINISTRATOR),
                instruments.of(round).answering().agencies().stream()
                        .map(AgencyFamily::name)
                        .toList());
    }
}
