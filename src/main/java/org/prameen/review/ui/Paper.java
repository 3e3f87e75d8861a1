package org.prameen.review.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prameen.evidence.Evidence;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeCodes;
import org.prameen.instrument.SourceKind;
import org.prameen.review.NodeReview;
import org.prameen.review.ReviewSheet;
import org.prameen.review.ThreadSummary;
import org.prameen.review.Verdict;

/** A submission laid out for review: figures, evidence, talk and verdicts, found by node. */
record Paper(
        CasePlace place, ReviewSheet sheet, Figures figures, List<Evidence> evidence, List<ThreadSummary> threads) {

    /** What a reviewer should see of an indicator from afar. */
    enum Mark {
        RETURNED,
        ACCEPTED,
        OPEN,
        VERIFIED,
        CHANGED,
        NO_EVIDENCE,
        QUESTION,
        UNREAD
    }

    /** The selected indicators in printed order. */
    List<Node> indicators() {
        return place.instrument().judgedSections().stream()
                .filter(node -> figures.selected(node.code()))
                .toList();
    }

    Set<Mark> marks(Node indicator) {
        String code = indicator.code();
        EnumSet<Mark> marks = EnumSet.of(judged(indicator));
        mark(marks, Mark.VERIFIED, figures.anyVerified(code));
        mark(
                marks,
                Mark.CHANGED,
                sheet.differences().stream().anyMatch(difference -> NodeCodes.isAtOrBelow(difference.subject(), code)));
        mark(
                marks,
                Mark.NO_EVIDENCE,
                restsOnDocuments(indicator) && evidenceOf(code).stream().noneMatch(Evidence::valid));
        mark(marks, Mark.QUESTION, talk(code).stream().anyMatch(ThreadSummary::openQuestion));
        mark(marks, Mark.UNREAD, talk(code).stream().anyMatch(thread -> thread.unread() > 0));
        return marks;
    }

    private static void mark(Set<Mark> marks, Mark mark, boolean holds) {
        if (holds) {
            marks.add(mark);
        }
    }

    /** Returned as soon as anything of it is; accepted by itself, or item by item. */
    private Mark judged(Node indicator) {
        boolean returned = sheet.verdicts().stream()
                .filter(this::counts)
                .anyMatch(said ->
                        said.verdict() == Verdict.RETURNED && NodeCodes.isAtOrBelow(said.node(), indicator.code()));
        if (returned) {
            return Mark.RETURNED;
        }
        boolean accepted = verdict(indicator.code()).isPresent()
                || !indicator.children().isEmpty()
                        && indicator.children().stream()
                                .allMatch(item -> verdict(item.code()).isPresent());
        return accepted ? Mark.ACCEPTED : Mark.OPEN;
    }

    /** What the body whose turn it is says of a node; when it is nobody's turn, what was said last. */
    Optional<NodeReview> verdict(String node) {
        return sheet.verdicts().stream()
                .filter(this::counts)
                .filter(said -> said.node().equals(node))
                .findFirst();
    }

    /** What was said of a node earlier or by other bodies, the latest first. */
    List<NodeReview> earlier(String node) {
        return sheet.verdicts().stream()
                .filter(said -> !counts(said) && said.node().equals(node))
                .toList();
    }

    /** Everything that goes back to the agency. */
    List<NodeReview> returned() {
        return sheet.verdicts().stream()
                .filter(this::counts)
                .filter(said -> said.verdict() == Verdict.RETURNED)
                .toList();
    }

    private boolean counts(NodeReview said) {
        return !said.superseded()
                && sheet.turn()
                        .map(stop -> stop.step().position() == said.position())
                        .orElse(true);
    }

    List<Evidence> evidenceOf(String node) {
        return evidence.stream()
                .filter(piece -> NodeCodes.isAtOrBelow(piece.subject(), node))
                .toList();
    }

    List<ThreadSummary> talk(String node) {
        return threads.stream()
                .filter(thread -> NodeCodes.isAtOrBelow(thread.node(), node))
                .toList();
    }

    private static boolean restsOnDocuments(Node indicator) {
        return indicator
                .form()
                .filter(form -> form.sources().contains(SourceKind.DOCUMENT))
                .isPresent();
    }
}
