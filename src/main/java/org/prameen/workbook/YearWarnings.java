package org.prameen.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.prameen.casework.Problem;
import org.prameen.instrument.DataOfYear;
import org.prameen.instrument.DataOfYear.Dependency;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;

/** What the year's own rules find odd in the answers; each only deserves a look. */
final class YearWarnings {

    private final Instrument instrument;
    private final Map<String, BookEntry> given;
    private final String page;

    /** @param page of the workbook */
    YearWarnings(Instrument instrument, Map<String, BookEntry> given, String page) {
        this.instrument = instrument;
        this.given = given;
        this.page = page;
    }

    List<Problem> all() {
        List<Problem> problems = new ArrayList<>();
        for (Node section : instrument.sections()) {
            Map<String, String> values = values();
            depending(instrument, section, values)
                    .forEach((item, below) -> problems.add(Problem.soft(
                            EvidenceGaps.place(section),
                            page + "?item=" + item,
                            "workbook.missing.depends",
                            item,
                            String.join(", ", below))));
            GroupChoices.of(instrument, section.code()).ifPresent(rule -> problems.addAll(groups(section, rule)));
        }
        return problems;
    }

    /**
     * Items that refer to a lower level of which something is not done, with what that is (document 004, lines 384-411).
     *
     * @param values 1 or 0 by item
     */
    static Map<String, List<String>> depending(Instrument instrument, Node section, Map<String, String> values) {
        Set<String> here = section.children().stream().map(Node::code).collect(Collectors.toSet());
        return instrument.answering().year().dependencies().stream()
                .filter(each -> here.contains(each.item()) && "1".equals(values.get(each.item())))
                .filter(each -> !below(section, each, values).isEmpty())
                .collect(Collectors.toMap(Dependency::item, each -> below(section, each, values)));
    }

    private static List<String> below(Node section, Dependency on, Map<String, String> values) {
        return section.children().stream()
                .filter(item -> item.level().filter(on.levels()::contains).isPresent())
                .map(Node::code)
                .filter(item -> "0".equals(values.get(item)))
                .toList();
    }

    /** Groups that were chosen and the profile names no longer; and that it names none at all. */
    private List<Problem> groups(Node section, DataOfYear.Groups rule) {
        List<String> named = GroupChoices.named(instrument, rule, given);
        boolean done = "1".equals(values().get(rule.item()));
        if (named.isEmpty() && done) {
            return List.of(Problem.soft(
                    EvidenceGaps.place(section),
                    page + "?section=" + section.code(),
                    "workbook.missing.groupsUnnamed",
                    rule.item()));
        }
        return GroupChoices.chosen(rule, given).stream()
                .filter(name -> !named.contains(name))
                .map(name -> Problem.soft(
                        EvidenceGaps.place(section),
                        page + "?section=" + section.code(),
                        "workbook.missing.groupGone",
                        name,
                        rule.item()))
                .toList();
    }

    private Map<String, String> values() {
        return given.values().stream()
                .filter(entry -> entry.value().isPresent())
                .collect(Collectors.toMap(
                        BookEntry::code,
                        entry -> Optional.of(entry).flatMap(BookEntry::value).orElseThrow()));
    }
}
