package org.prameen.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.prameen.answering.CaseAnswers;
import org.prameen.casework.Case;
import org.prameen.casework.CaseInstruments;
import org.prameen.casework.Cases;
import org.prameen.evidence.Evidence;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Instruments;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.instrument.SourceKind;
import org.prameen.planning.Plans;
import org.prameen.round.Round;
import org.prameen.round.Rounds;
import org.prameen.scoring.ItemCounts;
import org.prameen.scoring.method.Method;
import org.prameen.security.AsSystem;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.workbook.Workbooks;
import org.springframework.stereotype.Component;

/**
 * Asks the modules below for what a submission is made of. Whoever calls has checked who asks; what is hashed and scored
 * is the same for everybody, so it is read as the system.
 */
@Component
class Sources {

    private static final String OF_ACTIONS = "action:";

    private final Rounds rounds;
    private final Instruments instruments;
    private final Plans plans;
    private final CaseAnswers answers;
    private final EvidenceFiles evidence;
    private final Books books;

    /** What agencies that answer as one body entered. */
    @Component
    static class Books {

        private final Cases cases;
        private final Workbooks workbooks;
        private final CaseInstruments instruments;

        Books(Cases cases, Workbooks workbooks, CaseInstruments instruments) {
            this.cases = cases;
            this.workbooks = workbooks;
            this.instruments = instruments;
        }

        Instrument instrument(CaseId id) {
            return AsSystem.call(() -> instruments.of(cases.get(id)));
        }

        boolean has(CaseId id) {
            return instrument(id).isFilledTogether();
        }

        Map<String, String> contents(CaseId id) {
            return has(id) ? AsSystem.call(() -> workbooks.contents(id)) : Map.of();
        }

        Set<String> kinds(CaseId id) {
            return AsSystem.call(() -> workbooks.kinds(id));
        }

        Map<String, String> answers(CaseId id) {
            return has(id) ? AsSystem.call(() -> workbooks.answers(id)) : Map.of();
        }
    }

    Sources(
            Rounds rounds,
            Instruments instruments,
            Plans plans,
            CaseAnswers answers,
            EvidenceFiles evidence,
            Books books) {
        this.rounds = rounds;
        this.instruments = instruments;
        this.plans = plans;
        this.answers = answers;
        this.evidence = evidence;
        this.books = books;
    }

    Round round(Case theCase) {
        return AsSystem.call(() -> rounds.get(theCase.round()));
    }

    /** What the case's round chose about levels, measures and grades. */
    Method method(Case theCase) {
        return round(theCase).method();
    }

    Instrument instrument(Case theCase) {
        Round round = round(theCase);
        return instruments.get(round.instrument(), round.version());
    }

    /** Whether the agency answered as one body, in a workbook. */
    boolean together(CaseId id) {
        return books.has(id);
    }

    /** Of which kinds the agency says it is, where its score depends on that. */
    Set<String> kinds(CaseId id, Method method) {
        return method.asksChecklists() ? books.kinds(id) : Set.of();
    }

    /** What is scored of the workbook, by item; nothing where respondents answered one by one. */
    Map<String, String> answered(CaseId id) {
        return books.answers(id);
    }

    /** Everything that stands in the workbook, by code; nothing where respondents answered one by one. */
    Map<String, String> entered(CaseId id) {
        return books.contents(id);
    }

    /** Indicators that are judged; all sections of a workbook. */
    Set<String> selected(CaseId id) {
        if (together(id)) {
            return books.instrument(id).judgedSections().stream()
                    .map(Node::code)
                    .collect(Collectors.toSet());
        }
        return AsSystem.call(() -> plans.selection(id).selected());
    }

    /** Of the selected indicators. */
    Map<String, ItemCounts> totals(CaseId id) {
        return together(id) ? Map.of() : AsSystem.call(() -> answers.totals(id));
    }

    Set<PersonId> enteredBy(CaseId id) {
        return AsSystem.call(() -> together(id) ? books.workbooks.enteredBy(id) : answers.enteredBy(id));
    }

    /** Fingerprint of the evidence of each subject that has any; that of actions belongs to the time after approval. */
    Map<String, String> evidenceDigests(CaseId id) {
        Map<String, String> digests = new TreeMap<>(AsSystem.call(() -> evidence.digestBySubject(id)));
        digests.keySet().removeIf(subject -> subject.startsWith(OF_ACTIONS));
        return digests;
    }

    /** How many selected forms rest on documents and have no evidence that counts, at the form or at an item of it. */
    int missingEvidence(Case theCase) {
        Set<String> selected = selected(theCase.id());
        List<String> subjects = AsSystem.call(() -> evidence.of(theCase.id())).stream()
                .filter(Evidence::valid)
                .map(Evidence::subject)
                .toList();
        return (int) instrument(theCase).all(NodeKind.INDICATOR).stream()
                .filter(indicator -> selected.contains(indicator.code()) && restsOnDocuments(indicator))
                .filter(indicator -> subjects.stream()
                        .noneMatch(subject ->
                                subject.equals(indicator.code()) || subject.startsWith(indicator.code() + ".")))
                .count();
    }

    private static boolean restsOnDocuments(Node indicator) {
        return indicator
                .form()
                .filter(form -> form.sources().contains(SourceKind.DOCUMENT))
                .isPresent();
    }
}
