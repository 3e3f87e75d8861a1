package org.prameen.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.prameen.review.Difference.Kind;
import org.prameen.review.domain.Content;
import org.prameen.review.domain.Content.Line;
import org.prameen.review.persistence.GivenValueRows;
import org.prameen.scoring.ItemCounts;
import org.prameen.shared.CaseId;
import org.prameen.shared.OneMoment;
import org.springframework.stereotype.Component;

/** Writes down what a submission holds now, in the form that decisions are bound to. */
@Component
class Contents {

    private static final int OF_AGENCY = 0;

    private final Sources sources;
    private final GivenValueRows values;

    Contents(Sources sources, GivenValueRows values) {
        this.sources = sources;
        this.values = values;
    }

    Content now(CaseId id) {
        return OneMoment.of(() -> written(id));
    }

    private Content written(CaseId id) {
        List<Line> lines = new ArrayList<>();
        sources.totals(id)
                .forEach((item, counts) -> lines.add(new Line(Kind.ANSWERS, OF_AGENCY, item, written(counts))));
        sources.entered(id).forEach((item, value) -> lines.add(new Line(Kind.ANSWERS, OF_AGENCY, item, value)));
        values.consensus(id)
                .forEach(given -> lines.add(new Line(Kind.CONSENSUS, OF_AGENCY, given.node(), written(given.value()))));
        sources.evidenceDigests(id)
                .forEach((subject, digest) -> lines.add(new Line(Kind.EVIDENCE, OF_AGENCY, subject, digest)));
        values.verified(id)
                .forEach(given ->
                        lines.add(new Line(Kind.VERIFIED, given.position(), given.node(), written(given.value()))));
        return new Content(lines);
    }

    /** How many chose each score, from the highest to the lowest, then "not practised" and blank. */
    private static String written(ItemCounts counts) {
        StringBuilder text = new StringBuilder();
        ItemCounts.scores().forEach(score -> text.append(score)
                .append(':')
                .append(counts.frequency(score))
                .append(' '));
        return text.append("NA:")
                .append(counts.notPractised())
                .append(" -:")
                .append(counts.blank())
                .toString();
    }

    private static String written(BigDecimal value) {
        return value.toPlainString();
    }
}
