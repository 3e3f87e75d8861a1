package org.prameen.reporting.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.prameen.audit.Facts;
import org.prameen.reporting.AuditLine;
import org.prameen.shared.Texts;

/** Says lines of the journal in words where the product has them; codes otherwise, for the journal outlives the words. */
class JournalWords {

    private static final String SYSTEM = "system";
    private static final String STEP = "step";
    private static final List<String> PROCESSES = List.of(
            "AwarenessProcess",
            "ReadinessProcess",
            "PlanningProcess",
            "CollectionProcess",
            "SurveyProcess",
            "AnalysisProcess",
            "ReportingProcess",
            "RouteProcess",
            "ExtensionProcess",
            "UseOfResultsProcess");

    /** Where the words for the values of an act are. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("casework.stageEntered", "casework.stage."),
            Map.entry("casework.late", "casework.late."),
            Map.entry("casework.lateNoLonger", "casework.extension.deadline."),
            Map.entry("planning.SUBMITTED", "planning.status."),
            Map.entry("planning.APPROVED", "planning.status."),
            Map.entry("planning.RETURNED", "planning.status."),
            Map.entry("planning.selectionChanged", "reporting.journal.value."),
            Map.entry("improvement.moved", "improvement.status."),
            Map.entry("answering.notPractised", "reporting.journal.value."),
            Map.entry("answering.notPractisedUndone", "reporting.journal.value."),
            Map.entry("answering.answered", "reporting.journal.value."),
            Map.entry("answering.respondentInvited", "answering.group."),
            Map.entry("answering.respondentRemoved", "reporting.journal.value."),
            Map.entry("reporting.chainChecked", "reporting.journal.value."),
            Map.entry("reporting.fullReportIssued", "reporting.journal.value."));

    private final Texts texts;
    private final Locale locale;
    private final FactWords facts;

    JournalWords(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
        this.facts = new FactWords(texts, locale);
    }

    String person(AuditLine line) {
        String name = line.person().equals(SYSTEM) ? texts.get("reporting.journal.system", locale) : line.person();
        return line.behalf()
                .map(absent -> texts.get("security.standIn.both", locale, name, absent))
                .orElse(name);
    }

    String act(AuditLine line) {
        return first(line.act(), "reporting.act." + line.act(), line.act());
    }

    /** Kind and code: the kind in words, the code by its name where it has one. */
    String subject(AuditLine line) {
        String[] parts = line.subject().split(":", 2);
        String kind = first(parts[0], "reporting.subject." + parts[0].replace(' ', '_'));
        if (parts.length == 1) {
            return kind;
        }
        return parts[0].equals(STEP) ? step(parts[1]) : kind + " " + named(line, parts);
    }

    /** What a value before or after says. */
    String value(AuditLine line, String value) {
        Facts read = Facts.read(value);
        if (facts.knows(line.act()) && !read.byName().isEmpty()) {
            return facts.say(line.act(), read);
        }
        String words = VALUES.get(line.act());
        if (words != null) {
            return first(value, words + value.replace(' ', '_'));
        }
        String[] role = value.split(" @ ", 2);
        return role.length == 2 ? first(role[0], "security.role." + role[0]) + " · " + role[1] : value;
    }

    private String named(AuditLine line, String[] parts) {
        return line.subjectName()
                .map(name -> name.in(locale))
                .orElseGet(() -> first(
                        parts[1],
                        "planning.part." + parts[1],
                        "reporting.sheet." + parts[1],
                        "reporting.file." + parts[1]));
    }

    private String step(String element) {
        return first(
                element,
                PROCESSES.stream()
                        .map(process -> "process." + process + "." + element)
                        .toArray(String[]::new));
    }

    private String first(String code, String... keys) {
        return Stream.of(keys)
                .filter(texts::has)
                .findFirst()
                .map(key -> texts.get(key, locale))
                .orElse(code);
    }
}
