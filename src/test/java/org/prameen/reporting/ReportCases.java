package org.prameen.reporting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.answering.Collecting;
import org.prameen.answering.Tallies;
import org.prameen.answering.TallyRest;
import org.prameen.casework.Cases;
import org.prameen.casework.Stage;
import org.prameen.results.Checking;
import org.prameen.results.Results;
import org.prameen.round.Rounds;
import org.prameen.security.AsSystem;
import org.prameen.shared.CaseId;
import org.prameen.shared.RoundId;
import org.springframework.beans.factory.annotation.Autowired;

/** Brings cases as far as their reports through the modules' services, with tallied answers. */
public class ReportCases {

    /** The worked example of the handbook with the frequencies that the requirements give it: 10 people, mean 3.94. */
    public static final Map<String, List<String>> T1 = Map.of(
            "C1.F4.I2.Q1", List.of("1", "5", "3", "-", "1"),
            "C1.F4.I2.Q2", List.of("2", "6", "1", "-", "1"),
            "C1.F4.I2.Q3", List.of("4", "4", "1", "-", "1"),
            "C1.F4.I2.Q4", List.of("3", "6", "-", "1", "-"),
            "C1.F4.I2.Q5", List.of("4", "5", "1", "-", "-"));

    /** Ten people, and the weak indicator C4.F1.I1 that misses the criterion. */
    public static final Map<String, List<String>> WEAK =
            Map.of("C4.F1.I1.Q1", List.of("-", "-", "-", "10", "-"), "C4.F1.I1.Q2", List.of("-", "-", "-", "10", "-"));

    @Autowired
    World world;

    @Autowired
    Collecting collecting;

    @Autowired
    Tallies tallies;

    @Autowired
    Results results;

    @Autowired
    Checking checking;

    @Autowired
    Cases cases;

    @Autowired
    Rounds rounds;

    @Autowired
    MovableClock clock;

    @Autowired
    FullReports fullReports;

    @Autowired
    ShortReports shortReports;

    /** A case whose answers are counted and computed on the first day of the round; put the clock back afterwards. */
    public CaseId analysed(Agency agency, RoundId round, int people, Map<String, List<String>> counts) {
        CaseId id = world.open(agency, round);
        world.enter(id, Stage.COLLECTION);
        collected(agency, id, people, counts);
        return id;
    }

    /** Collects and computes on the first day of the case's round. */
    public void collected(Agency agency, CaseId id, int people, Map<String, List<String>> counts) {
        RoundId round = AsSystem.call(() -> cases.get(id)).round();
        clock.set(AsSystem.call(() -> rounds.get(round)).dates().collectFrom().atTime(9, 0));
        AsSystem.run(() -> collecting.open(id));
        world.as(agency.coordinator(), () -> {
            counts.keySet().stream()
                    .map(item -> item.substring(0, item.lastIndexOf('.')))
                    .distinct()
                    .forEach(form -> tallies.state(id, form, "1", String.valueOf(people - 1), 0));
            counts.forEach((item, tally) -> tallies.enter(id, item, tally, rest(tally, people), 0));
            collecting.close(id);
            results.compute(id);
            results.finishAnalysis(id);
        });
    }

    public CaseId checked(Agency agency, RoundId round, int people, Map<String, List<String>> counts) {
        CaseId id = analysed(agency, round, people, counts);
        world.as(agency.committeeMember(), () -> checking.accept(id));
        return id;
    }

    /** A checked case with the worked example. */
    public CaseId checked(Agency agency) {
        return checked(agency, world.round(), 10, T1);
    }

    public CaseId fullyReported(Agency agency, RoundId round, int people, Map<String, List<String>> counts) {
        CaseId id = checked(agency, round, people, counts);
        world.as(agency.coordinator(), () -> fullReports.issue(id));
        return id;
    }

    public CaseId released(Agency agency) {
        return released(agency, world.round(), 10, T1);
    }

    public CaseId released(Agency agency, RoundId round, int people, Map<String, List<String>> counts) {
        CaseId id = fullyReported(agency, round, people, counts);
        world.as(agency.coordinator(), () -> shortReports.issue(id));
        world.as(agency.headOfHr(), () -> shortReports.release(id));
        return id;
    }

    /** Whoever gave no score said "not practised". */
    private static Optional<TallyRest> rest(List<String> tally, int people) {
        int given = tally.stream()
                .filter(count -> !count.equals("-"))
                .mapToInt(Integer::parseInt)
                .sum();
        return given == people ? Optional.empty() : Optional.of(new TallyRest(String.valueOf(people - given), "-"));
    }
}
