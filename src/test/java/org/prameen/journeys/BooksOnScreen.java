package org.prameen.journeys;

import org.prameen.World;
import org.prameen.casework.CaseOpening;
import org.prameen.casework.Cases;
import org.prameen.casework.Stage;
import org.prameen.organisation.Organisations;
import org.prameen.round.Round;
import org.prameen.round.Rounds;
import org.prameen.security.AsSystem;
import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.RoundId;
import org.prameen.workbook.Finishing;

/** Workbooks of Saen Suk to look at, one an instrument. */
final class BooksOnScreen {

    private final World world;
    private final Organisations organisations;
    private final Rounds rounds;
    private final Cases cases;
    private final CaseOpening opening;
    private final Finishing finishing;

    BooksOnScreen(
            World world,
            Organisations organisations,
            Rounds rounds,
            Cases cases,
            CaseOpening opening,
            Finishing finishing) {
        this.world = world;
        this.organisations = organisations;
        this.rounds = rounds;
        this.cases = cases;
        this.opening = opening;
        this.finishing = finishing;
    }

    /** The one that is there already, or a new one. */
    CaseId of(String instrument, String version) {
        return AsSystem.call(() -> {
            OrganisationId saenSuk =
                    organisations.byCode("M-2001").orElseThrow().id();
            return rounds.all().stream()
                    .filter(round -> round.instrument().equals(instrument))
                    .map(Round::id)
                    .flatMap(round -> cases.of(saenSuk, round).stream())
                    .map(found -> found.id())
                    .findFirst()
                    .orElseGet(() -> open(saenSuk, world.roundOf(instrument, version, "YEAR")));
        });
    }

    private CaseId open(OrganisationId agency, RoundId round) {
        CaseId id = opening.open(round, agency);
        world.enter(id, Stage.COLLECTION);
        finishing.open(id);
        return id;
    }
}
