package org.prameen.review;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.prameen.casework.Case;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.review.persistence.GivenValueRows;
import org.prameen.scoring.FixedMeans;
import org.prameen.scoring.NodeScore;
import org.prameen.scoring.RatingMeans;
import org.prameen.scoring.ScoreKind;
import org.prameen.scoring.ScoreSheet;
import org.prameen.scoring.ScoringInput;
import org.prameen.shared.CaseId;
import org.prameen.workbook.BookValues;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Scores a case from each of the four kinds of values, as the round's settings are now. */
@Component
class Scores {

    private final Sources sources;
    private final GivenValueRows values;
    private final ObjectProvider<ExternalValues> external;
    private final WorkbookScores workbooks;

    Scores(Sources sources, GivenValueRows values, ObjectProvider<ExternalValues> external, WorkbookScores workbooks) {
        this.sources = sources;
        this.values = values;
        this.external = external;
        this.workbooks = workbooks;
    }

    /** The values given for items; of several bodies the one furthest up the route counts. */
    private Map<String, BigDecimal> given(CaseId id, Basis basis) {
        return switch (basis) {
            case RESPONDENTS -> Map.of();
            case CONSENSUS -> byNode(values.consensus(id));
            case VERIFIED -> byNode(values.verified(id));
            case EXTERNAL ->
                external.stream().findFirst().map(source -> source.of(id)).orElse(Map.of());
        };
    }

    private static Map<String, BigDecimal> byNode(List<GivenValue> given) {
        Map<String, BigDecimal> byNode = new HashMap<>();
        given.forEach(value -> byNode.put(value.node(), value.value()));
        return byNode;
    }

    /**
     * The scores of a basis. An item without an agreed or verified value keeps what respondents said; external values stand
     * alone (system method).
     */
    ScoreSheet sheet(Case theCase, Basis basis) {
        return new Scoring(theCase).sheet(basis);
    }

    /** What stands in a workbook, verified values in the place of the agency's, by item. */
    Map<String, String> confirmed(CaseId id) {
        return BookValues.with(sources.entered(id), given(id, Basis.VERIFIED));
    }

    /** The four values of every node in printed order, the total last. */
    List<NodeValues> all(Case theCase) {
        if (sources.together(theCase.id())) {
            return workbooks.all(theCase, given(theCase.id(), Basis.VERIFIED));
        }
        return new Scoring(theCase).all();
    }

    /** One case, its answers read once. */
    private final class Scoring {

        private final Instrument instrument;
        private final RatingMeans means;
        private final ScoringInput counted;
        private final CaseId id;

        Scoring(Case theCase) {
            id = theCase.id();
            instrument = sources.instrument(theCase);
            means = new RatingMeans(instrument, sources.round(theCase).scoring());
            counted = new ScoringInput(sources.selected(id), sources.totals(id));
        }

        ScoreSheet sheet(Basis basis) {
            return sheet(basis, given(id, basis));
        }

        private ScoreSheet sheet(Basis basis, Map<String, BigDecimal> given) {
            ScoringInput input =
                    basis == Basis.EXTERNAL ? new ScoringInput(counted.selectedIndicators(), Map.of()) : counted;
            return means.score(input, new FixedMeans(given));
        }

        List<NodeValues> all() {
            List<NodeScore> respondents = sheet(Basis.RESPONDENTS).nodes();
            Map<Basis, Map<String, BigDecimal>> shown = new EnumMap<>(Basis.class);
            for (Basis basis : Basis.values()) {
                shown.put(basis, basis == Basis.RESPONDENTS ? byCode(respondents.stream()) : own(basis));
            }
            return respondents.stream().map(node -> values(node, shown)).toList();
        }

        /** Where nothing was given there is nothing to score. */
        private Map<String, BigDecimal> own(Basis basis) {
            Map<String, BigDecimal> given = given(id, basis);
            if (given.isEmpty()) {
                return Map.of();
            }
            Set<String> own = withAbove(given.keySet());
            return byCode(sheet(basis, given).nodes().stream().filter(node -> own.contains(node.code())));
        }

        private static Map<String, BigDecimal> byCode(Stream<NodeScore> nodes) {
            Map<String, BigDecimal> values = new HashMap<>();
            nodes.forEach(node -> node.value().ifPresent(value -> values.put(node.code(), value)));
            return values;
        }

        /** The items and every node above one of them; the others have no value of their own to show. */
        private Set<String> withAbove(Set<String> items) {
            Set<String> codes = new TreeSet<>();
            for (Node group : instrument.groups()) {
                group.walk()
                        .filter(node ->
                                node.all(NodeKind.ITEM).stream().map(Node::code).anyMatch(items::contains))
                        .forEach(node -> codes.add(node.code()));
                if (group.kind() == NodeKind.COMPONENT && codes.contains(group.code())) {
                    codes.add(ScoreSheet.TOTAL);
                }
            }
            return codes;
        }

        private NodeValues values(NodeScore node, Map<Basis, Map<String, BigDecimal>> shown) {
            return new NodeValues(
                    node.code(),
                    node.kind(),
                    Optional.ofNullable(shown.get(Basis.RESPONDENTS).get(node.code())),
                    Optional.ofNullable(shown.get(Basis.CONSENSUS).get(node.code())),
                    Optional.ofNullable(shown.get(Basis.VERIFIED).get(node.code())),
                    Optional.ofNullable(shown.get(Basis.EXTERNAL).get(node.code())));
        }
    }

    static boolean isItem(NodeValues values) {
        return values.kind() == ScoreKind.ITEM;
    }
}
