package org.prameen.reporting.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prameen.audit.Facts;
import org.prameen.shared.Texts;
import org.prameen.shared.ThaiCalendar;

/** Says the several values of a journal line in words: codes by their words, days in the Buddhist era. */
class FactWords {

    private static final String OWN = "reporting.journal.fact.";

    /** Keys of rules are whole keys of texts. */
    private static final String RULE = "";

    /** Where the words for the names of an act's values are. */
    private static final Map<String, String> NAMES = Map.of(
            "results.computed", "round.",
            "round.planned", "round.",
            "round.rescheduled", "round.",
            "planning.partSaved", "planning.field.",
            "security.personChanged", OWN,
            "security.refused", OWN,
            "security.exported", OWN,
            "reporting.chainsChecked", OWN,
            "answering.collectionShut", OWN);

    /** Where the words for values that are codes are; what people wrote themselves is left as it is. */
    private static final Map<String, String> CODES = Map.of(
            "rounding", "round.rounding.",
            "chain", "round.chain.",
            "labels", "round.labels.",
            "method", "scoring.method.",
            "seat", "planning.seat.",
            "duties", "planning.duty.",
            "enabled", OWN + "enabled.",
            "refusal", OWN + "refusal.",
            "rule", RULE);

    private static final Set<String> DAYS =
            Set.of("collectFrom", "collectTo", "reportDue", "provinceDue", "nationalDue", "orderDate", "announcedOn");

    private final Texts texts;
    private final Locale locale;

    FactWords(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** Whether the values of an act are told apart by name. */
    boolean knows(String act) {
        return NAMES.containsKey(act);
    }

    String say(String act, Facts facts) {
        String names = NAMES.get(act);
        return facts.byName().entrySet().stream()
                .map(fact -> name(names, fact.getKey()) + ": " + value(fact.getKey(), fact.getValue()))
                .collect(Collectors.joining(" · "));
    }

    /** A name may be of several words, for example an indicator's code and what is said of it. */
    private String name(String names, String name) {
        return words(name).map(word -> said(names + word, word)).collect(Collectors.joining(" "));
    }

    private String value(String name, String value) {
        if (words(name).anyMatch(DAYS::contains)) {
            return ThaiCalendar.shortDate(LocalDate.parse(value), locale);
        }
        return words(name)
                .filter(CODES::containsKey)
                .map(CODES::get)
                .findFirst()
                .map(codes -> words(value).map(code -> said(codes + code, code)).collect(Collectors.joining(", ")))
                .orElse(value);
    }

    private String said(String key, String otherwise) {
        return texts.has(key) ? texts.get(key, locale).replaceAll("\\{[^}]*}", "…") : otherwise;
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" "));
    }
}
