package org.prameen.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.prameen.casework.CaseSearch;
import org.prameen.casework.Cases;
import org.prameen.casework.Evaluations;
import org.prameen.casework.ExtensionLists;
import org.prameen.casework.ExtensionQuery;
import org.prameen.improvement.ActionLists;
import org.prameen.improvement.ActionSearch;
import org.prameen.lifecycle.Inbox;
import org.prameen.lifecycle.InboxQuery;
import org.prameen.lifecycle.InboxTab;
import org.prameen.reporting.AuditSearch;
import org.prameen.reporting.AuditTrail;
import org.prameen.reporting.RoundSummaries;
import org.prameen.reporting.SummarySearch;
import org.prameen.review.Basis;
import org.prameen.review.GapQuery;
import org.prameen.review.SignedCase;
import org.prameen.review.StatusMarks;
import org.prameen.review.Variance;
import org.prameen.review.Worklist;
import org.prameen.review.WorklistQuery;
import org.prameen.shared.RoundId;

/** Every list that goes over cases, by a name of its own, with how many of its lines are about one case or its round. */
class Lists {

    private static final int MANY = 500;

    private final Cases cases;
    private final Inbox inbox;
    private final OfModulesAbove above;

    record OfModulesAbove(
            ActionLists actions,
            ExtensionLists extensions,
            Evaluations evaluations,
            RoundSummaries summaries,
            Variance variance,
            StatusMarks marks,
            Worklist worklist,
            AuditTrail journal) {}

    Lists(
            Cases cases,
            Inbox inbox,
            ActionLists actions,
            ExtensionLists extensions,
            Evaluations evaluations,
            RoundSummaries summaries,
            Variance variance,
            StatusMarks marks,
            Worklist worklist,
            AuditTrail journal) {
        this.cases = cases;
        this.inbox = inbox;
        this.above =
                new OfModulesAbove(actions, extensions, evaluations, summaries, variance, marks, worklist, journal);
    }

    Map<String, IntSupplier> of(SignedCase submission, RoundId round, Locale locale) {
        GapQuery gaps = GapQuery.of(round, Basis.RESPONDENTS, Basis.CONSENSUS, GapQuery.Grouping.SINGLE);
        SummarySearch summary = SummarySearch.of(round);
        CaseSearch search =
                CaseSearch.everything().in(round).of(submission.agency().id());
        Map<String, IntSupplier> lists = new LinkedHashMap<>();
        lists.put("cases", () -> cases.search(search, 0, MANY).size());
        lists.put("cases by stage", () -> cases.countByStage(search).size());
        for (InboxTab tab : InboxTab.values()) {
            lists.put("inbox " + tab, () -> (int) inbox.page(InboxQuery.of(tab), 0, MANY).stream()
                    .filter(line -> line.caseId().equals(submission.id()))
                    .count());
        }
        lists.put("inbox rounds", () -> (int) inbox.choices().rounds().stream()
                .filter(choice -> choice.id().equals(round))
                .count());
        lists.put("actions", () -> (int) above.actions().page(ActionSearch.everything(), 0, MANY).stream()
                .filter(line -> line.caseId().equals(submission.id()))
                .count());
        lists.put("extensions", () -> (int) above.extensions().page(ExtensionQuery.everything(), 0, MANY).stream()
                .filter(line -> line.caseId().equals(submission.id()))
                .count());
        lists.put("external evaluations", () -> above.evaluations().count(Optional.of(round)));
        lists.put("summary", () -> above.summaries().agencies(summary, 0, MANY).size());
        lists.put(
                "summary counts", () -> (int) above.summaries().counts(summary).expected());
        lists.put("variance", () -> above.variance().page(gaps, 0, MANY).size());
        lists.put("variance count", () -> above.variance().count(gaps));
        lists.put("variance file", () -> above.variance().cells(gaps, locale).size());
        lists.put("statuses", () -> above.marks().of(List.of(submission.id())).size());
        lists.put("worklist", () -> (int) above.worklist().page(WorklistQuery.waiting(), 0, MANY).stream()
                .filter(line -> line.caseId().equals(submission.id()))
                .count());
        lists.put("journal", () -> above.journal()
                .page(AuditSearch.everything().in(submission.id()), 0, MANY)
                .size());
        return lists;
    }
}
