package org.prameen.scoring.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prameen.instrument.ResultDemand;
import org.prameen.instrument.ResultGroup;
import org.prameen.instrument.ResultsPart;

/**
 * The rules by which an agency enters its measures (document 001, category 7, lines 2946-2959). Each broken one is named; the
 * order of the entries matters only among copies of one measure, of which the first in position may keep its score.
 */
public final class MeasureEntries {

    private final ResultsPart part;
    private final EntrySettings settings;
    private final Duties duties;
    private final Duplicates duplicates;
    private final Demands demands;

    /**
     * @param kinds all kinds that the agency is of, as the instrument names them; empty when it is of none
     * @throws IllegalArgumentException when a group is waived that the instrument does not call contested
     */
    public MeasureEntries(ResultsPart part, Set<String> kinds, EntrySettings settings) {
        this(part, kinds, settings, Optional.empty());
    }

    /** @param year against which dates are checked; without one they are not */
    public MeasureEntries(ResultsPart part, Set<String> kinds, EntrySettings settings, Optional<AssessedYear> year) {
        this.part = part;
        this.settings = settings;
        this.duties = new Duties(Set.copyOf(kinds), settings.waived());
        this.duplicates = new Duplicates(part, settings.duplicates());
        this.demands = new Demands(part, year);
        settings.waived().forEach(this::requireContested);
    }

    private void requireContested(String code) {
        if (part.groups()
                .noneMatch(group ->
                        group.code().equals(code) && group.origin().contested().isPresent())) {
            throw new IllegalArgumentException("no contested group: " + code);
        }
    }

    /**
     * @param entries in position
     * @throws IllegalArgumentException when two entries have one id
     */
    public EntryReport check(List<MeasureEntry> entries) {
        if (entries.stream().map(MeasureEntry::id).distinct().count() < entries.size()) {
            throw new IllegalArgumentException("two entries have one id");
        }
        Map<String, List<String>> repeated = duplicates.in(entries);
        List<EntryFinding> findings = new ArrayList<>();
        entries.forEach(entry -> findings.addAll(findings(entry, repeated.getOrDefault(entry.id(), List.of()))));
        PlaceRules places = new PlaceRules(part, duties, entries);
        findings.addAll(places.findings());
        return new EntryReport(findings, places.rooms());
    }

    /**
     * Why one more measure cannot be entered: there is no such place, a cap would be passed (document 001, lines 2955-2958),
     * or only what is owed has room left. What it breaks besides is told and costs its score at most.
     *
     * @param entries those that are entered already
     */
    public Optional<EntryFinding> refusal(MeasureEntry added, List<MeasureEntry> entries) {
        if (!known(added)) {
            return Optional.of(unknown(added));
        }
        List<MeasureEntry> more = new ArrayList<>(entries);
        more.add(added);
        Map<String, Room> before = new PlaceRules(part, duties, entries).rooms();
        PlaceRules after = new PlaceRules(part, duties, more);
        List<EntryFinding> refusals = after.findings().stream()
                .filter(finding -> before.containsKey(finding.place()))
                .filter(finding -> refuses(
                        finding.rule(),
                        before.get(finding.place()),
                        after.rooms().get(finding.place())))
                .toList();
        return refusals.stream()
                .filter(finding -> finding.place().equals(added.group()))
                .findFirst()
                .or(() -> refusals.stream().findFirst());
    }

    /** An owed measure takes the place that is kept for it. */
    private static boolean refuses(EntryRule rule, Room before, Room after) {
        return switch (rule) {
            case TOO_MANY_IN_DIMENSION, TOO_MANY_IN_GROUP -> after.taken() > before.taken();
            case PLACES_RESERVED -> after.taken() + after.reserved() > before.taken() + before.reserved();
            default -> false;
        };
    }

    private static EntryFinding unknown(MeasureEntry entry) {
        return EntryFinding.of(
                        EntryRule.UNKNOWN_PLACE, entry.id(), entry.prescribed().orElse(entry.group()))
                .takingScore();
    }

    private List<EntryFinding> findings(MeasureEntry entry, List<String> repeats) {
        List<EntryFinding> findings = new ArrayList<>();
        if (!known(entry)) {
            findings.add(unknown(entry));
        }
        if (!entry.figures().quantitative()) {
            findings.add(EntryFinding.of(EntryRule.NOT_QUANTITATIVE, entry.id()).takingScore());
        }
        if (!entry.missing().isEmpty()) {
            findings.add(EntryFinding.of(
                            EntryRule.FIGURE_MISSING,
                            entry.id(),
                            entry.missing().toArray())
                    .takingScore());
        }
        years(entry, findings);
        if (!repeats.isEmpty()) {
            findings.add(EntryFinding.of(EntryRule.DUPLICATE, entry.id(), repeats.toArray())
                    .takingScore());
        }
        findings.addAll(demands.findings(entry));
        return findings;
    }

    /** What has to be stated of a measure, stated or not; the direction of one whose name leaves a doubt comes last. */
    public List<String> demands(MeasureEntry entry) {
        return Stream.concat(
                        demands.of(entry).stream().map(ResultDemand::name),
                        demands.doubtful(entry) ? Stream.of(Statements.DIRECTION) : Stream.empty())
                .toList();
    }

    private void years(MeasureEntry entry, List<EntryFinding> findings) {
        int years = entry.figures().previous().size() + 1;
        if (years < part.years()) {
            EntryFinding few = EntryFinding.of(EntryRule.TOO_FEW_YEARS, entry.id(), years, part.years());
            findings.add(settings.shortHistory() == ShortHistory.NO_SCORE ? few.takingScore() : few);
        }
    }

    private boolean known(MeasureEntry entry) {
        return part.groups()
                .filter(group -> group.code().equals(entry.group()))
                .anyMatch(group -> entry.prescribed().isEmpty()
                        || prescribes(group, entry.prescribed().get()));
    }

    private static boolean prescribes(ResultGroup group, String code) {
        return group.measures().stream().anyMatch(measure -> measure.code().equals(code));
    }
}
