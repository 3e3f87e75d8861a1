package org.prameen.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prameen.casework.Case;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeCodes;
import org.prameen.scoring.ScoreKind;
import org.prameen.scoring.method.Method;
import org.prameen.workbook.BookScores;
import org.prameen.workbook.BookValues;
import org.prameen.workbook.ScoreLine;
import org.springframework.stereotype.Component;

/** What an agency entered as one body beside what bodies verified, with what comes of each. */
@Component
class WorkbookScores {

    private final Sources sources;
    private final ItemJudgements judgements;

    WorkbookScores(Sources sources, ItemJudgements judgements) {
        this.sources = sources;
        this.judgements = judgements;
    }

    /**
     * What comes of the answers.
     *
     * @param own as the agency sees it
     * @param unverified if bodies confirmed all of it as it is; other than its own only where a reviewer decides on levels
     * @param corrected with what bodies verified in its place
     */
    private record Standings(
            Map<String, ScoreLine> own, Map<String, ScoreLine> unverified, Map<String, ScoreLine> corrected) {}

    /** @param verified values by item; of several bodies the one furthest up the route counts */
    List<NodeValues> all(Case theCase, Map<String, BigDecimal> verified) {
        Instrument instrument = sources.instrument(theCase);
        Map<String, String> answers = sources.answered(theCase.id());
        Method method = sources.method(theCase);
        Map<String, String> counting = judgements.counting(theCase.id(), method, answers);
        Set<String> kinds = sources.kinds(theCase.id(), method);
        Standings lines = new Standings(
                byCode(BookScores.of(instrument, method, counting, kinds)),
                byCode(BookScores.confirmed(instrument, method, counting, kinds)),
                byCode(BookScores.confirmed(instrument, method, BookValues.with(counting, verified), kinds)));
        List<NodeValues> all = new ArrayList<>();
        for (Node top : instrument.asked()) {
            for (Node section : sections(instrument, top)) {
                section.children().forEach(item -> all.add(item(item.code(), answers, verified)));
                if (lines.corrected().containsKey(section.code())) {
                    all.add(above(section.code(), ScoreKind.INDICATOR, lines, verified));
                }
            }
            if (lines.corrected().containsKey(top.code())) {
                all.add(above(top.code(), ScoreKind.COMPONENT, lines, verified));
            }
        }
        if (lines.corrected().containsKey(ScoreLine.TOTAL)) {
            all.add(values(
                    ScoreLine.TOTAL,
                    ScoreKind.TOTAL,
                    figure(lines.own(), ScoreLine.TOTAL),
                    verified.isEmpty() ? Optional.empty() : figure(lines.corrected(), ScoreLine.TOTAL)));
        }
        return all;
    }

    private static List<Node> sections(Instrument instrument, Node top) {
        List<String> below = top.walk().map(Node::code).toList();
        return instrument.sections().stream()
                .filter(section -> below.contains(section.code()))
                .toList();
    }

    private static Map<String, ScoreLine> byCode(List<ScoreLine> lines) {
        return lines.stream().collect(Collectors.toMap(ScoreLine::code, Function.identity()));
    }

    private static NodeValues item(String code, Map<String, String> answers, Map<String, BigDecimal> verified) {
        return values(
                code,
                ScoreKind.ITEM,
                Optional.ofNullable(answers.get(code)).flatMap(BookValues::number),
                Optional.ofNullable(verified.get(code)).map(BigDecimal::stripTrailingZeros));
    }

    /** A verified figure stands only above items that a body verified; the others have none of their own to show. */
    private static NodeValues above(String code, ScoreKind kind, Standings lines, Map<String, BigDecimal> verified) {
        boolean touched = !figure(lines.unverified(), code).equals(figure(lines.corrected(), code))
                || verified.keySet().stream().anyMatch(item -> NodeCodes.isAtOrBelow(item, code));
        return values(
                code, kind, figure(lines.own(), code), touched ? figure(lines.corrected(), code) : Optional.empty());
    }

    private static Optional<BigDecimal> figure(Map<String, ScoreLine> lines, String code) {
        return Optional.ofNullable(lines.get(code)).flatMap(ScoreLine::figure).map(BigDecimal::new);
    }

    private static NodeValues values(
            String code, ScoreKind kind, Optional<BigDecimal> entered, Optional<BigDecimal> verified) {
        return new NodeValues(code, kind, Optional.empty(), entered, verified, Optional.empty());
    }
}
