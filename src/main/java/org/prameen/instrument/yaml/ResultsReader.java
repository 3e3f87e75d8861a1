package org.prameen.instrument.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prameen.instrument.DerivedMeasures;
import org.prameen.instrument.PrescribedMeasure;
import org.prameen.instrument.ResultDemand;
import org.prameen.instrument.ResultDimension;
import org.prameen.instrument.ResultGroup;
import org.prameen.instrument.ResultOrigin;
import org.prameen.instrument.ResultRules;
import org.prameen.instrument.ResultsPart;

/** Reads the dimensions and groups in which results are measured, with what a package adds to the rules of entry. */
final class ResultsReader {

    private static final Set<String> RESULTS = Set.of(
            "code", "title", "years", "dimensions", "unit-words", "direction-words", "demands", "derived", "rules");
    private static final Set<String> RULE = Set.of("rule", "lines");
    private static final Set<String> DEMAND = Set.of("name", "of", "lines");
    private static final Set<String> DERIVED = Set.of("words", "from", "lines");
    private static final Set<String> DIMENSION = Set.of("code", "title", "most", "groups", "line");
    private static final Set<String> GROUP = Set.of(
            "code",
            "title",
            "least",
            "most",
            "owed-by",
            "measures",
            "line",
            "contested",
            "awards",
            "notes",
            "examples");
    private static final Set<String> MEASURE = Set.of("code", "title", "owed-by", "line");

    private static final Pattern RULE_NAME = Pattern.compile("[A-Z][A-Z_]{0,39}");

    private final Mapping root;
    private final Faults faults;
    private final Codes codes;

    ResultsReader(Mapping root, Faults faults, Codes codes) {
        this.root = root;
        this.faults = faults;
        this.codes = codes;
    }

    Optional<ResultsPart> part() {
        return root.required("results")
                .map(yaml -> Mapping.of(yaml, faults, RESULTS))
                .map(mapping -> new ResultsPart(
                        codes.free(mapping),
                        mapping.localText("title"),
                        mapping.whole("years").orElse(0),
                        mapping.list("dimensions", yaml -> dimension(Mapping.of(yaml, faults, DIMENSION))),
                        rules(mapping)));
    }

    private ResultDimension dimension(Mapping mapping) {
        return new ResultDimension(
                codes.free(mapping),
                mapping.localText("title"),
                mapping.whole("most").orElse(0),
                mapping.list("groups", yaml -> group(Mapping.of(yaml, faults, GROUP))),
                origin(mapping));
    }

    private ResultGroup group(Mapping mapping) {
        int least = mapping.optionalWhole("least").orElse(0);
        int most = mapping.whole("most").orElse(least);
        if (least > most) {
            mapping.fault("least", "moreThanMost", String.valueOf(least), String.valueOf(most));
        }
        List<PrescribedMeasure> measures =
                mapping.optionalList("measures", yaml -> measure(Mapping.of(yaml, faults, MEASURE)));
        return new ResultGroup(
                codes.free(mapping),
                mapping.localText("title"),
                least,
                most,
                owedBy(mapping),
                measures,
                origin(mapping),
                GroupHelpReader.help(mapping, faults));
    }

    private PrescribedMeasure measure(Mapping mapping) {
        return new PrescribedMeasure(codes.free(mapping), mapping.localText("title"), owedBy(mapping), origin(mapping));
    }

    private Set<String> owedBy(Mapping mapping) {
        return mapping.names("owed-by").stream().collect(Collectors.toUnmodifiableSet());
    }

    private static ResultOrigin origin(Mapping mapping) {
        return new ResultOrigin(mapping.optionalWhole("line"), mapping.optionalLocalText("contested"));
    }

    private ResultRules rules(Mapping mapping) {
        Map<String, String> lines = new LinkedHashMap<>();
        mapping.optionalList("rules", yaml -> Mapping.of(yaml, faults, RULE)).forEach(rule -> rule(rule, lines));
        return new ResultRules(
                mapping.names("unit-words"),
                mapping.names("direction-words"),
                mapping.optionalList("demands", yaml -> demand(Mapping.of(yaml, faults, DEMAND))),
                mapping.optionalList("derived", yaml -> derived(Mapping.of(yaml, faults, DERIVED))),
                lines);
    }

    private static void rule(Mapping rule, Map<String, String> lines) {
        String name = rule.matching("rule", RULE_NAME, "DUPLICATE").orElse("");
        if (lines.put(name, rule.sourceLines().orElse("")) != null) {
            rule.fault("rule", "duplicateKey", name);
        }
    }

    private ResultDemand demand(Mapping mapping) {
        return new ResultDemand(
                mapping.matching("name", RULE_NAME, "PARTNERS").orElse(""),
                mapping.required("of").map(yaml -> known(mapping, "of")).orElse(List.of()),
                mapping.sourceLines().orElse(""));
    }

    private DerivedMeasures derived(Mapping mapping) {
        return new DerivedMeasures(
                mapping.required("words").map(yaml -> mapping.names("words")).orElse(List.of()),
                mapping.required("from").map(yaml -> known(mapping, "from")).orElse(List.of()),
                mapping.sourceLines().orElse(""));
    }

    /** The dimensions with their codes are read before. */
    private List<String> known(Mapping mapping, String key) {
        List<String> names = mapping.names(key);
        names.stream()
                .filter(code -> !codes.holds(code))
                .forEach(code -> mapping.fault(key, "unknownValue", key, code, "code"));
        return names;
    }
}
