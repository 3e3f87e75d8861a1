package org.prameen.scoring.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prameen.instrument.ResultDimension;
import org.prameen.instrument.ResultGroup;

/** What holds for every list of measures, tried on many that are made by chance from fixed seeds. */
class MeasureEntriesPropertyTest {

    private static final int LISTS = 400;
    private static final List<String> KINDS =
            List.of("SERVICE_UNIT", "POLICY_UNIT", "PROVINCE", "PUBLIC_ORGANISATION", "DEPARTMENT");
    private static final List<String> GROUPS =
            Entries.RESULTS.groups().map(ResultGroup::code).toList();

    @Test
    void orderNeverMattersButAmongCopiesOfOneMeasure() {
        Random chance = new Random(71);
        for (int i = 0; i < LISTS; i++) {
            List<MeasureEntry> entries = entries(chance);
            List<MeasureEntry> shuffled = new ArrayList<>(entries);
            Collections.shuffle(shuffled, chance);
            Set<String> kinds = kinds(chance);

            EntryReport one = check(entries, kinds, DuplicateRule.FIRST_KEEPS);
            EntryReport other = check(shuffled, kinds, DuplicateRule.FIRST_KEEPS);

            assertThat(without(EntryRule.DUPLICATE, other)).isEqualTo(without(EntryRule.DUPLICATE, one));
            assertThat(other.findings()).hasSameSizeAs(one.findings());
            assertThat(other.rooms()).isEqualTo(one.rooms());
            assertThat(check(shuffled, kinds, DuplicateRule.NONE_KEEPS).refused())
                    .isEqualTo(check(entries, kinds, DuplicateRule.NONE_KEEPS).refused());
        }
    }

    @Test
    void firstOfTheCopiesKeepsItsScore() {
        Random chance = new Random(72);
        for (int i = 0; i < LISTS; i++) {
            List<MeasureEntry> entries = entries(chance);
            Set<String> names = new TreeSet<>();
            List<String> repeated = entries.stream()
                    .filter(entry -> !names.add(base(entry)))
                    .map(MeasureEntry::id)
                    .toList();

            assertThat(check(entries, Set.of(), DuplicateRule.FIRST_KEEPS).findings().stream()
                            .filter(finding -> finding.rule() == EntryRule.DUPLICATE)
                            .map(EntryFinding::place))
                    .isEqualTo(repeated);
        }
    }

    @Test
    void oneMoreSoundMeasureNeverTakesARefusalBackAndNeverEmptiesAPlace() {
        Random chance = new Random(73);
        for (int i = 0; i < LISTS; i++) {
            List<MeasureEntry> entries = entries(chance);
            List<MeasureEntry> more = new ArrayList<>(entries);
            more.add(chance.nextInt(more.size() + 1), Entries.sound("added", any(GROUPS, chance)));
            Set<String> kinds = kinds(chance);
            for (DuplicateRule rule : DuplicateRule.values()) {
                EntryReport before = check(entries, kinds, rule);
                EntryReport after = check(more, kinds, rule);

                assertThat(after.refused()).isEqualTo(before.refused());
                assertThat(after.findings().stream().filter(MeasureEntriesPropertyTest::overfull))
                        .extracting(EntryFinding::place)
                        .containsAll(before.findings().stream()
                                .filter(MeasureEntriesPropertyTest::overfull)
                                .map(EntryFinding::place)
                                .toList());
            }
        }
    }

    @Test
    void findingsEqualAReferenceThatCountsEveryPlaceByHand() {
        Random chance = new Random(74);
        Set<String> rules = new TreeSet<>();
        for (int i = 0; i < LISTS; i++) {
            List<MeasureEntry> entries = entries(chance);
            Set<String> kinds = kinds(chance);
            Set<String> found = check(entries, kinds, DuplicateRule.NONE_KEEPS).findings().stream()
                    .map(finding -> finding.rule() + " " + finding.place())
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(found).as("%s %s", kinds, entries).isEqualTo(reference(entries, kinds));
            found.forEach(finding -> rules.add(finding.split(" ")[0]));
        }
        assertThat(rules).as("rules that came up").hasSize(EntryRule.values().length - 2);
    }

    /** Written from rules section 3 alone: numbers stand here and not in the package, copies are found pair by pair. */
    private static Set<String> reference(List<MeasureEntry> entries, Set<String> kinds) {
        Set<String> found = new TreeSet<>();
        for (MeasureEntry one : entries) {
            if (!one.figures().quantitative()) {
                found.add("NOT_QUANTITATIVE " + one.id());
            }
            if (one.figures().target().isEmpty()) {
                found.add("FIGURE_MISSING " + one.id());
            }
            if (one.figures().previous().size() != 2) {
                found.add("TOO_FEW_YEARS " + one.id());
            }
            if (List.of("7.1", "7.3.1", "7.4.5", "7.5.1").stream().anyMatch(one.group()::startsWith)
                    || List.of("7.3.2-M1", "7.6.3-M2").contains(one.prescribed().orElse(""))) {
                found.add("STATEMENT_MISSING " + one.id());
            }
            for (MeasureEntry other : entries) {
                if (one != other && base(one).equals(base(other))) {
                    found.add("DUPLICATE " + one.id());
                }
            }
        }
        Map<String, Integer> taken = new HashMap<>();
        Map<String, Integer> still = new HashMap<>();
        for (String group : GROUPS) {
            int here =
                    (int) entries.stream().filter(e -> e.group().equals(group)).count();
            List<String> owed = owed(group, kinds).stream()
                    .filter(code ->
                            entries.stream().noneMatch(e -> e.prescribed().equals(Optional.of(code))))
                    .toList();
            owed.forEach(code -> found.add("MEASURE_MISSING " + code));
            int least = least(group, kinds);
            if (here < least) {
                found.add((here == 0 ? "GROUP_MISSING " : "TOO_FEW_IN_GROUP ") + group);
            }
            int lacking = Math.max(owed.size(), Math.max(0, least - here));
            full(group, here, lacking, group.equals("7.1.1") ? 3 : 2, "TOO_MANY_IN_GROUP ", found);
            taken.merge(group.substring(0, 3), here, Integer::sum);
            still.merge(group.substring(0, 3), lacking, Integer::sum);
        }
        taken.forEach((code, count) -> full(code, count, still.get(code), 5, "TOO_MANY_IN_DIMENSION ", found));
        return found;
    }

    private static void full(String code, int here, int lacking, int most, String rule, Set<String> found) {
        if (here > most) {
            found.add(rule + code);
        } else if (here > 0 && here + lacking > most) {
            found.add("PLACES_RESERVED " + code);
        }
    }

    private static List<String> owed(String group, Set<String> kinds) {
        boolean area = kinds.contains("PROVINCE") || kinds.contains("PUBLIC_ORGANISATION");
        return switch (group) {
            case "7.2.2" -> kinds.contains("SERVICE_UNIT") ? List.of("7.2.2-M1") : List.of();
            case "7.2.4" -> kinds.contains("POLICY_UNIT") ? List.of("7.2.4-M1") : List.of();
            case "7.3.2" -> List.of("7.3.2-M1");
            case "7.6.3" ->
                Stream.of(area ? "7.6.3-M1" : "", kinds.contains("DEPARTMENT") ? "7.6.3-M2" : "")
                        .filter(code -> !code.isEmpty())
                        .toList();
            case "7.6.4" -> List.of("7.6.4-M1", "7.6.4-M2");
            default -> List.of();
        };
    }

    private static int least(String group, Set<String> kinds) {
        return switch (group) {
            case "7.1.1", "7.6.4" -> 2;
            case "7.3.2", "7.5.1", "7.6.3" -> 1;
            case "7.2.2" -> kinds.contains("SERVICE_UNIT") ? 1 : 0;
            case "7.2.4" -> kinds.contains("POLICY_UNIT") ? 1 : 0;
            default -> 0;
        };
    }

    private static EntryReport check(List<MeasureEntry> entries, Set<String> kinds, DuplicateRule rule) {
        return new MeasureEntries(Entries.RESULTS, kinds, new EntrySettings(rule, ShortHistory.FLAG, Set.of()))
                .check(entries);
    }

    private static Set<EntryFinding> without(EntryRule rule, EntryReport report) {
        return report.findings().stream()
                .filter(finding -> finding.rule() != rule)
                .collect(Collectors.toSet());
    }

    private static boolean overfull(EntryFinding finding) {
        return Set.of(EntryRule.TOO_MANY_IN_DIMENSION, EntryRule.TOO_MANY_IN_GROUP, EntryRule.PLACES_RESERVED)
                .contains(finding.rule());
    }

    /** The measure behind the name: what stands behind the unit word, or the code that is prescribed. */
    private static String base(MeasureEntry entry) {
        return entry.prescribed().orElse(entry.name().name().replaceAll("^(จำนวน|ร้อยละ)", ""));
    }

    /** Up to 25, crowded into few dimensions, one of four a copy, some without target, years or figures. */
    private static List<MeasureEntry> entries(Random chance) {
        List<String> groups = chance.nextBoolean() ? GROUPS : GROUPS.subList(0, 4 + chance.nextInt(GROUPS.size() - 4));
        List<String> prescribed = Entries.RESULTS.dimensions().stream()
                .map(ResultDimension::groups)
                .flatMap(List::stream)
                .flatMap(group -> group.measures().stream())
                .map(measure -> measure.code())
                .toList();
        return IntStream.range(0, chance.nextInt(26))
                .mapToObj(i -> chance.nextInt(4) == 0
                        ? renamed("k" + i, Entries.prescribed(any(prescribed, chance)))
                        : Entries.named("k" + i, any(groups, chance), name(i, chance)))
                .map(entry -> Entries.with(entry, figures(chance)))
                .toList();
    }

    private static MeasureEntry renamed(String id, MeasureEntry entry) {
        return new MeasureEntry(id, entry.group(), entry.prescribed(), entry.name(), entry.figures());
    }

    private static String name(int i, Random chance) {
        return any(List.of("", "จำนวน", "ร้อยละ"), chance) + "งาน" + (chance.nextInt(4) == 0 ? 0 : i);
    }

    private static MeasureFigures figures(Random chance) {
        MeasureFigures full = Entries.figures(any(List.of("80 82", "80 82", "80", ""), chance), "85", "90");
        return new MeasureFigures(
                chance.nextInt(6) > 0,
                full.direction(),
                full.previous(),
                chance.nextInt(6) > 0 ? full.target() : Optional.empty(),
                full.result());
    }

    private static Set<String> kinds(Random chance) {
        return KINDS.stream().filter(kind -> chance.nextBoolean()).collect(Collectors.toSet());
    }

    private static <T> T any(List<T> values, Random chance) {
        return values.get(chance.nextInt(values.size()));
    }
}
