package org.prameen.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.prameen.casework.CaseListing;
import org.prameen.casework.CaseSearch;
import org.prameen.casework.Cases;
import org.prameen.casework.PromptDateMove;
import org.prameen.demo.RoundCalendar.Slot;
import org.prameen.instrument.Instruments;
import org.prameen.organisation.Organisations;
import org.prameen.round.BandLabels;
import org.prameen.round.NewRound;
import org.prameen.round.Round;
import org.prameen.round.Rounds;
import org.prameen.scoring.ScoringSettings;
import org.prameen.security.AsSystem;
import org.prameen.shared.RoundId;
import org.prameen.shared.ThaiCalendar;

/** The two rounds of the demo world, as the national office plans them. */
class DemoRounds {

    private static final String INSTRUMENT = "local-hr";
    private static final String VERSION = "H";

    private final Rounds rounds;
    private final Instruments instruments;
    private final Organisations organisations;
    private final Cases cases;
    private final PromptDateMove following;

    record Pair(Round previous, Round current) {

        Round of(Play play) {
            return play.current() ? current : previous;
        }
    }

    DemoRounds(
            Rounds rounds,
            Instruments instruments,
            Organisations organisations,
            Cases cases,
            PromptDateMove following) {
        this.rounds = rounds;
        this.instruments = instruments;
        this.organisations = organisations;
        this.cases = cases;
        this.following = following;
    }

    /**
     * The rounds a demo world has already, however long ago it was loaded: those of an agency that plays in both.
     * Rounds that begin after the story are nobody's in it.
     *
     * @param agency code
     */
    Optional<Pair> of(String agency, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ThaiCalendar.BANGKOK);
        return AsSystem.call(() -> {
            CaseSearch search = CaseSearch.everything()
                    .of(organisations.byCode(agency).orElseThrow().id());
            List<Round> played = cases.search(search, 0, 100).stream()
                    .map(CaseListing::id)
                    .map(id -> rounds.get(cases.get(id).round()))
                    .filter(round -> round.instrument().equals(INSTRUMENT))
                    .filter(round -> !round.dates().collectFrom().isAfter(today))
                    .sorted(Comparator.comparing(round -> round.dates().collectFrom()))
                    .toList();
            return played.size() < 2 ? Optional.empty() : Optional.of(new Pair(played.get(0), played.get(1)));
        });
    }

    RoundCalendar calendar(Instant now) {
        return new RoundCalendar(instruments.get(INSTRUMENT, VERSION), LocalDate.ofInstant(now, ThaiCalendar.BANGKOK));
    }

    /** More time for everybody to answer. */
    Round extend(RoundId id) {
        rounds.reschedule(id, RoundCalendar.extended(rounds.get(id).dates()));
        AsSystem.run(() -> following.finish(id));
        return rounds.get(id);
    }

    /** The round as it is, or planned now; for whoever is signed in as the national office. */
    Round planned(Slot slot) {
        return rounds.regular(INSTRUMENT, slot.fiscalYear(), slot.period())
                .orElseGet(() -> rounds.get(rounds.plan(new NewRound(
                        INSTRUMENT,
                        VERSION,
                        slot.fiscalYear(),
                        slot.period(),
                        Optional.of(slot.dates()),
                        ScoringSettings.defaults(),
                        BandLabels.SHORT,
                        Optional.empty()))));
    }
}
