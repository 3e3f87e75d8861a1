package org.prameen.scoring.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prameen.instrument.ResultDemand;
import org.prameen.instrument.ResultDimension;
import org.prameen.instrument.ResultGroup;
import org.prameen.instrument.ResultsPart;

/** What has to be stated of a measure by where it is reported, and by its name (document 001, rules section 3.1, R11 to R13). */
final class Demands {

    private final ResultsPart part;
    private final Optional<AssessedYear> year;
    private final NameKeys names = new NameKeys(List.of());

    Demands(ResultsPart part, Optional<AssessedYear> year) {
        this.part = part;
        this.year = year;
    }

    /** In the order of the package; the doubt about the direction stands last. */
    List<EntryFinding> findings(MeasureEntry entry) {
        List<EntryFinding> findings = new ArrayList<>();
        of(entry).forEach(demand -> finding(demand, entry).ifPresent(findings::add));
        if (doubtful(entry) && !entry.statements().says(Statements.DIRECTION)) {
            findings.add(EntryFinding.of(EntryRule.STATEMENT_MISSING, entry.id(), Statements.DIRECTION));
        }
        return findings;
    }

    /** What concerns the measure, stated or not. */
    List<ResultDemand> of(MeasureEntry entry) {
        List<String> places = Stream.of(
                        dimension(entry).stream(), Stream.of(entry.group()), entry.prescribed().stream())
                .flatMap(place -> place)
                .toList();
        return part.rules().demands().stream()
                .filter(demand -> demand.of().stream().anyMatch(places::contains))
                .toList();
    }

    /** Whether its name leaves open which way is better (document 001, rules section 3.4). */
    boolean doubtful(MeasureEntry entry) {
        String name = names.of(entry.name().name());
        return part.rules().directionWords().stream().map(names::of).anyMatch(name::contains);
    }

    private Optional<EntryFinding> finding(ResultDemand demand, MeasureEntry entry) {
        boolean dated = demand.name().equals(ResultDemand.COMPLETED_IN_YEAR);
        boolean said = dated
                ? entry.statements().completed().isPresent()
                : entry.statements().says(demand.name());
        if (!said) {
            return Optional.of(EntryFinding.of(EntryRule.STATEMENT_MISSING, entry.id(), demand.name(), demand.lines()));
        }
        return entry.statements()
                .completed()
                .filter(day -> dated && year.filter(known -> !known.holds(day)).isPresent())
                .map(day ->
                        EntryFinding.of(EntryRule.NOT_IN_YEAR, entry.id(), day).takingScore());
    }

    private Optional<String> dimension(MeasureEntry entry) {
        return part.dimensions().stream()
                .filter(dimension ->
                        dimension.groups().stream().map(ResultGroup::code).anyMatch(entry.group()::equals))
                .map(ResultDimension::code)
                .findFirst();
    }
}
