package org.prameen.results;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.answering.Collecting;
import org.prameen.answering.Tallies;
import org.prameen.answering.TallyRest;
import org.prameen.answering.WholeTallies;
import org.prameen.casework.Stage;
import org.prameen.planning.PlanEditing;
import org.prameen.planning.PlanPart;
import org.prameen.round.Rounds;
import org.prameen.scoring.ItemCounts;
import org.prameen.security.AsSystem;
import org.prameen.shared.CaseId;
import org.prameen.shared.RoundId;

/**
 * Fills cases with counted answers, as an agency does that collected them on paper, and has the results computed as the
 * process does. The head of HR enters the counts. Moves the clock into the round.
 */
public class TalliedCase {

    private static final int RESPONDENTS = 10;

    private final World world;
    private final MovableClock clock;
    private final Rounds rounds;
    private final Steps steps;
    private Agency agency;
    private CaseId id;
    private long others = 1;

    /** The services of the modules below that a case passes. */
    public record Steps(
            PlanEditing plans, Collecting collecting, Tallies tallies, WholeTallies wholeTallies, Results results) {}

    public TalliedCase(
            World world,
            MovableClock clock,
            Rounds rounds,
            PlanEditing plans,
            Collecting collecting,
            Tallies tallies,
            WholeTallies wholeTallies,
            Results results) {
        this.world = world;
        this.clock = clock;
        this.rounds = rounds;
        this.steps = new Steps(plans, collecting, tallies, wholeTallies, results);
    }

    public TalliedCase open() {
        return open(world.agency(), world.round());
    }

    /** The agency's case in the round, collecting; everything after works on it. */
    public TalliedCase open(Agency by, RoundId round) {
        agency = by;
        id = world.open(by, round);
        world.enter(id, Stage.COLLECTION);
        clock.set(AsSystem.call(() -> rounds.get(round))
                .dates()
                .collectFrom()
                .plusDays(1)
                .atTime(LocalTime.NOON));
        AsSystem.run(() -> steps.collecting().open(id));
        return this;
    }

    public CaseId id() {
        return id;
    }

    public Agency agency() {
        return agency;
    }

    public TalliedCase plan(PlanPart part) {
        world.as(agency.headOfHr(), () -> steps.plans().save(id, part, 0));
        return this;
    }

    /** The frequencies of 5, 4, 3, 2, 1 of each item. */
    public TalliedCase tally(String indicator, String... frequencies) {
        ItemCounts[] counts = Arrays.stream(frequencies)
                .map(line -> Arrays.stream(line.split(",")).map(Long::valueOf).collect(Collectors.toList()))
                .map(numbers -> new ItemCounts(numbers, 0, 0))
                .toArray(ItemCounts[]::new);
        return tally(indicator, counts);
    }

    public TalliedCase tally(String indicator, ItemCounts... items) {
        long respondents = items.length == 0 ? RESPONDENTS : items[0].respondents();
        world.as(agency.headOfHr(), () -> {
            state(indicator, respondents);
            for (int i = 0; i < items.length; i++) {
                enter(indicator + ".Q" + (i + 1), items[i]);
            }
        });
        return this;
    }

    /** The document's worked example (lines 2130-2177) on C1.F4.I2. */
    public TalliedCase workedExample() {
        return tally("C1.F4.I2", "1,5,3,0,1", "2,6,1,0,1", "4,4,1,0,1", "3,6,0,1,0", "4,5,1,0,0");
    }

    public TalliedCase notPractised(String indicator) {
        world.as(agency.headOfHr(), () -> {
            state(indicator, RESPONDENTS);
            long stamp = steps.tallies().form(id, indicator).stamp();
            steps.wholeTallies().notPractised(id, indicator, "ไม่มีเหตุในรอบนี้", stamp);
        });
        return this;
    }

    public TalliedCase computed() {
        AsSystem.run(() -> steps.results().compute(id));
        return this;
    }

    /** Closes the collection, if it is not yet, and gives the results to the committee. */
    public TalliedCase submitted() {
        world.as(agency.coordinator(), () -> {
            steps.collecting().close(id);
            steps.results().finishAnalysis(id);
        });
        return this;
    }

    /** From now on all respondents are HR staff. */
    public TalliedCase ofHrStaffOnly() {
        others = 0;
        return this;
    }

    private void state(String indicator, long respondents) {
        steps.tallies().state(id, indicator, "" + (respondents - others), "" + others, 0);
    }

    private void enter(String item, ItemCounts counts) {
        List<String> typed = counts.frequencies().stream().map(String::valueOf).toList();
        TallyRest rest = new TallyRest("" + counts.notPractised(), "" + counts.blank());
        steps.tallies().enter(id, item, typed, Optional.of(rest), 0);
    }
}
