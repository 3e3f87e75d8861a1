package org.prameen.workbook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prameen.casework.Case;
import org.prameen.casework.LockState;
import org.prameen.instrument.AnswerForm.Cell;
import org.prameen.instrument.ChecklistEntry;
import org.prameen.instrument.Checklists;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.MaturityPart;
import org.prameen.instrument.Node;
import org.prameen.round.Round;
import org.prameen.workbook.domain.AnswerCheck;
import org.prameen.workbook.domain.EntryRule;

/**
 * One agency's workbook in one round, as it is now.
 *
 * @param round with the dates the case goes by
 * @param entries what was entered, by code of the item
 * @param measures of results, in position
 * @param kinds that the agency says it is of, for instruments whose duties depend on it
 * @param others what other systems say in the place of answers, in the order of the instrument
 * @param finishedAt when it was handed to the head of the agency; empty before
 * @param judged what became of it afterwards
 * @param lock what a signature keeps from being changed
 * @param obstacle why the person who asks can enter nothing at all, as a message key; empty when they can
 */
public record Workbook(
        Case theCase,
        Round round,
        Instrument instrument,
        Map<String, BookEntry> entries,
        List<ResultMeasure> measures,
        Set<String> kinds,
        List<Substitution> others,
        Optional<Instant> finishedAt,
        Judged judged,
        LockState lock,
        Optional<String> obstacle) {

    /** Rises when a rule of the same name comes to other results. */
    static final int RULE_VERSION = 1;

    /** How much of something is answered. */
    public record Progress(int answered, int all) {

        /** Whole per cent, cut off, so that 100 means that nothing is left; 0 when nothing is asked. */
        public int percent() {
            return all == 0 ? 0 : (int) (100L * answered / all);
        }
    }

    public List<Node> sections() {
        return instrument.sections();
    }

    /** What another system says for a node or one above it. */
    public Optional<Substitution> other(String node) {
        return others.stream().filter(other -> other.rule().standsFor(node)).findFirst();
    }

    /** Whether the person who asks may change an item now. */
    public boolean opens(String item) {
        return obstacle.isEmpty() && new Openings(lock, instrument).opens(item);
    }

    /** Why an item may be changed although the head signed; empty where nothing was returned. */
    public Optional<String> returned(String item) {
        return new Openings(lock, instrument).reason(item);
    }

    public Optional<BookEntry> entry(String item) {
        return Optional.ofNullable(entries.get(item));
    }

    /** Scored answers alone, by item; as {@link EntryRule} keeps them. */
    public Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        entries.forEach((code, entry) ->
                entry.value().filter(value -> !EntryRule.isText(code)).ifPresent(value -> values.put(code, value)));
        return values;
    }

    /** How the answer to an item stands by its form; nothing where it has none. */
    public List<AnswerCheck.State> answer(Node item) {
        return new Answer(item, entries).states();
    }

    /** Whether a field of an answer form is asked for, as what stands beside it is now. */
    public boolean asks(Node item, Cell cell) {
        return AnswerCheck.asked(item.code(), cell, new Answer(item, entries).cells());
    }

    /** Whether an item is said to be done. */
    public boolean claims(String item) {
        return Answer.claimed(entries, item);
    }

    public AnswerState state(Node item) {
        if (judged.returns(item.code())) {
            return AnswerState.RETURNED;
        }
        boolean valued = entry(item.code()).flatMap(BookEntry::value).isPresent();
        if (!valued && answer(item).stream().allMatch(state -> state.begun() == 0)) {
            return AnswerState.EMPTY;
        }
        if (judged.accepts(item.code())) {
            return AnswerState.ACCEPTED;
        }
        if (judged.handedIn()) {
            return AnswerState.SUBMITTED;
        }
        boolean lacks = claims(item.code()) && answer(item).stream().anyMatch(state -> !state.complete());
        return lacks || !valued ? AnswerState.DRAFT : AnswerState.COMPLETE;
    }

    public Progress progress(Node section) {
        return new Progress(
                (int) section.children().stream()
                        .filter(item ->
                                entry(item.code()).flatMap(BookEntry::value).isPresent())
                        .count(),
                section.children().size());
    }

    public Progress progress() {
        return sections().stream()
                .map(this::progress)
                .reduce(
                        new Progress(0, 0),
                        (one, other) -> new Progress(one.answered() + other.answered(), one.all() + other.all()));
    }

    /**
     * What a section that goes by groups of people can choose from.
     *
     * @param item that treats them
     * @param part of the profile that names them
     */
    public record GroupChoice(String section, String item, String part, List<String> named, List<String> chosen) {}

    /** Empty where the section goes by no groups. */
    public Optional<GroupChoice> groups(String section) {
        return GroupChoices.of(instrument, section)
                .map(rule -> new GroupChoice(
                        section,
                        rule.item(),
                        rule.part(),
                        GroupChoices.named(instrument, rule, entries),
                        GroupChoices.chosen(rule, entries)));
    }

    /** How much of a section's checklist is ticked, of what concerns the agency. */
    public Progress checklist(Node section) {
        return checklist(section, section.guide().checklist(kinds));
    }

    /** The same of some of its entries. */
    public Progress checklist(Node section, List<ChecklistEntry> entries) {
        return new Progress(
                (int) entries.stream().filter(each -> ticked(section, each)).count(), entries.size());
    }

    public boolean ticked(Node section, ChecklistEntry entry) {
        return entry(Checklists.code(section, entry))
                .flatMap(BookEntry::value)
                .filter("1"::equals)
                .isPresent();
    }

    /** Name and version of the rule that makes the scores, for example {@code CUMULATIVE_ALL 1}; fixed with the round. */
    public String rule() {
        String chosen = round.method().toString();
        String name = instrument.scoring() instanceof MaturityPart
                ? round.method().levels().name()
                : instrument.scoring().model();
        return name + " " + RULE_VERSION + (chosen.isEmpty() ? "" : " (" + chosen + ")");
    }

    /** What comes of the answers as they are now. */
    public List<ScoreLine> scores() {
        List<ScoreLine> lines = new ArrayList<>(
                BookScores.of(instrument, round.method(), judged.counting(round.method(), values()), kinds));
        results().ifPresent(results -> lines.addAll(results.of(measures)));
        others.forEach(other -> lines.addAll(new OtherLines(instrument).of(other)));
        return lines;
    }

    /** What knows the measures of results; empty where the instrument measures none. */
    public Optional<MeasureLines> results() {
        return instrument.scoring() instanceof MaturityPart maturity
                        && maturity.results().isPresent()
                ? Optional.of(new MeasureLines(maturity, kinds, round))
                : Optional.empty();
    }
}
