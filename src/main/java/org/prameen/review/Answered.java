package org.prameen.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.prameen.casework.Case;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeCodes;
import org.prameen.review.domain.Content;
import org.prameen.review.persistence.DecisionRows;
import org.prameen.review.persistence.NewDataRows;
import org.prameen.review.persistence.ValueTableRows;
import org.prameen.review.persistence.VerdictRows;
import org.prameen.workbook.SignedKinds;
import org.springframework.stereotype.Component;

/** Prepares for the reviewers what the head signs: which verdicts to look at anew, the table of values, what is risky. */
@Component
class Answered {

    private final DecisionRows decisions;
    private final VerdictRows verdicts;
    private final ValueTableRows values;
    private final NewDataRows news;
    private final Sources sources;

    Answered(DecisionRows decisions, VerdictRows verdicts, ValueTableRows values, NewDataRows news, Sources sources) {
        this.decisions = decisions;
        this.verdicts = verdicts;
        this.values = values;
        this.news = news;
        this.sources = sources;
    }

    /** What was returned, and what was accepted of a node that changed since the last decision. */
    void lookAnew(Case theCase, Content now) {
        List<DecisionRows.Row> made = decisions.of(theCase.id());
        if (made.isEmpty()) {
            return;
        }
        DecisionRows.Row last = made.get(made.size() - 1);
        Map<String, Content> before = decisions.contents(theCase.id(), List.of(last.hash()));
        Set<String> changed = now.upTo(last.place().position()).since(before.get(last.hash())).stream()
                .map(Difference::subject)
                .map(subject -> SignedKinds.part(subject).orElse(subject))
                .collect(Collectors.toSet());
        verdicts.answered(
                theCase.id(),
                verdicts.judged(theCase.id()).stream()
                        .filter(node -> Content.touches(node, changed))
                        .toList());
    }

    /** What changed after it was reported, by the section it lies in; kinds of an agency concern every dimension. */
    void mark(Case theCase, String code, Instant at) {
        Optional<String> whole = SignedKinds.part(code);
        sources.instrument(theCase).judgedSections().stream()
                .map(Node::code)
                .filter(section -> NodeCodes.isAtOrBelow(code, section)
                        || whole.filter(part -> NodeCodes.isAtOrBelow(section, part))
                                .isPresent())
                .forEach(section -> news.mark(theCase.id(), section, at));
    }

    void tabulate(Case theCase, List<NodeValues> items) {
        values.store(theCase.id(), items);
    }
}
