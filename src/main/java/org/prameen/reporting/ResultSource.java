package org.prameen.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prameen.improvement.Action;
import org.prameen.improvement.ActionStatus;
import org.prameen.improvement.Actions;
import org.prameen.reporting.content.Words;
import org.prameen.reporting.writing.ReportMaterial.ActionPart;
import org.prameen.reporting.writing.ReportMaterial.Check;
import org.prameen.reporting.writing.ReportMaterial.ResultPart;
import org.prameen.results.CaseResults;
import org.prameen.results.CheckDecision;
import org.prameen.results.Discussions;
import org.prameen.results.Results;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.springframework.stereotype.Component;

/** The results of a case and what it makes of them. */
@Component
class ResultSource {

    private final Results results;
    private final Discussions discussions;
    private final Actions actions;
    private final OutsideSource outside;
    private final Words words;

    ResultSource(Results results, Discussions discussions, Actions actions, OutsideSource outside, Words words) {
        this.results = results;
        this.outside = outside;
        this.discussions = discussions;
        this.actions = actions;
        this.words = words;
    }

    Optional<ResultPart> of(CaseId id) {
        return results.find(id).map(found -> part(id, found));
    }

    private ResultPart part(CaseId id, CaseResults found) {
        return new ResultPart(
                found.sheet(),
                found.run().labels(),
                found.warnings(),
                found.check().filter(CheckDecision::accepted).map(check -> new Check(check.personName(), check.at())),
                discussions.of(id),
                outside.of(id));
    }

    /** What is undertaken because of these results, and what earlier rounds left open. */
    List<ActionPart> actions(CaseId id) {
        return Stream.concat(actions.of(id).stream(), actions.openBefore(id).stream())
                .filter(action -> action.status() != ActionStatus.CANCELLED)
                .map(this::part)
                .toList();
    }

    private ActionPart part(Action action) {
        LocalDate due = action.due();
        LocalText until = words.say(
                "reporting.until", action.quarter().number(), action.quarter().fiscalYear(), Words.date(due));
        return new ActionPart(
                action.indicator(),
                action.title(),
                words.say("reporting.kind." + action.kind()),
                action.owner().name(),
                until);
    }
}
