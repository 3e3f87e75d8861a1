package org.prameen.results;

import java.util.Map;
import java.util.Optional;
import org.prameen.casework.Case;
import org.prameen.instrument.Band;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.round.BandLabels;
import org.prameen.scoring.ItemCounts;
import org.prameen.scoring.NodeScore;
import org.prameen.scoring.ScoreKind;
import org.prameen.scoring.ScoreSheet;
import org.prameen.security.RespondentGroup;
import org.prameen.shared.LocalText;

/**
 * The results of a case with all that is read beside them.
 *
 * @param targets announced own targets by indicator code
 * @param external what was found from outside, confirmed; beside and never averaged
 * @param informants how many gave answers, by group
 */
public record ResultOverview(
        Case theCase,
        LocalText agency,
        LocalText roundTitle,
        Instrument instrument,
        CaseResults results,
        Coverage coverage,
        Map<String, OwnTarget> targets,
        Trend trend,
        Optional<ScoreSheet> external,
        Map<RespondentGroup, Integer> informants) {

    /** Fewer scores than this on an item are pointed out; the document sets no least number (system method). */
    public static final int FEW = 3;

    public ResultOverview {
        targets = Map.copyOf(targets);
        informants = Map.copyOf(informants);
    }

    public ScoreSheet sheet() {
        return results.sheet();
    }

    /** Empty for the total, which is no node of the instrument. */
    public Optional<Node> node(NodeScore score) {
        return instrument.find(score.code());
    }

    /** The band's name by the label set of the round; words change, limits never. */
    public LocalText bandName(Band band) {
        return results.run().labels() == BandLabels.LONG ? band.longTitle() : band.title();
    }

    /** How many judged indicators meet the criterion. */
    public long met() {
        return sheet().all(ScoreKind.INDICATOR).stream()
                .filter(score -> score.met().orElse(false))
                .count();
    }

    /** How many items have a mean of one or two scores only. */
    public long itemsWithFewScores() {
        return sheet().all(ScoreKind.ITEM).stream()
                .flatMap(score -> score.counts().stream())
                .map(ItemCounts::n)
                .filter(n -> n > 0 && n < FEW)
                .count();
    }

    /** Everybody who answered is of one group, where the handbook asks HR staff and others (document 002, line 405). */
    public boolean oneGroupOnly() {
        return informants.values().stream().filter(count -> count > 0).count() == 1;
    }

    /**
     * Whether a score is not shown because it is one respondent's answer, as in the report (document 002, lines 13-14 and
     * 423; the number is a system method). Evaluators from outside answer for their body and are no respondents.
     */
    public boolean withholds(NodeScore score) {
        return !theCase.isExternal() && score.ofOnePerson();
    }
}
