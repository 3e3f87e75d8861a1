package org.prameen.review;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.prameen.review.persistence.GivenValueRows;
import org.prameen.review.persistence.SubmissionRows;
import org.prameen.review.persistence.VerdictRows;
import org.prameen.scoring.method.Method;
import org.prameen.shared.CaseId;
import org.prameen.workbook.Judged;
import org.prameen.workbook.Judgements;
import org.springframework.stereotype.Component;

/** Tells the workbook what bodies said of its items. A value that a body confirmed counts as accepted. */
@Component
class ItemJudgements implements Judgements {

    private static final int MOST_VERDICTS = 2000;

    private final SubmissionRows submissions;
    private final VerdictRows verdicts;
    private final GivenValueRows values;

    ItemJudgements(SubmissionRows submissions, VerdictRows verdicts, GivenValueRows values) {
        this.submissions = submissions;
        this.verdicts = verdicts;
        this.values = values;
    }

    @Override
    public Judged of(CaseId id) {
        Phase phase = submissions.find(id).map(SubmissionRows.Row::phase).orElse(Phase.PREPARING);
        List<NodeReview> said = verdicts.of(id, MOST_VERDICTS).stream()
                .filter(one -> !one.superseded())
                .toList();
        Set<String> accepted = new HashSet<>(nodes(said, Verdict.ACCEPTED));
        values.verified(id).forEach(value -> accepted.add(value.node()));
        return new Judged(phase != Phase.PREPARING, phase == Phase.CERTIFIED, accepted, nodes(said, Verdict.RETURNED));
    }

    /** The values that make levels in a round; asks for judgements only where the round does. */
    Map<String, String> counting(CaseId id, Method method, Map<String, String> values) {
        return method.acceptedOnly() ? of(id).counting(method, values) : values;
    }

    private static Set<String> nodes(List<NodeReview> said, Verdict verdict) {
        return said.stream()
                .filter(one -> one.verdict() == verdict)
                .map(NodeReview::node)
                .collect(Collectors.toSet());
    }
}
