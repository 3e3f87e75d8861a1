package org.prameen.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prameen.casework.Case;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeCodes;
import org.prameen.scoring.ScoreKind;
import org.prameen.workbook.BookScores;
import org.prameen.workbook.BookValues;
import org.prameen.workbook.ScoreLine;
import org.springframework.stereotype.Component;

/** What an agency entered as one body beside what bodies verified, with what comes of each. */
@Component
class WorkbookScores {

    private final Sources sources;

    WorkbookScores(Sources sources) {
        this.sources = sources;
    }

    /** @param verified values by item; of several bodies the one furthest up the route counts */
    List<NodeValues> all(Case theCase, Map<String, BigDecimal> verified) {
        Instrument instrument = sources.instrument(theCase);
        Map<String, String> answers = sources.answered(theCase.id());
        Map<String, ScoreLine> own = lines(instrument, answers);
        Map<String, ScoreLine> corrected = lines(instrument, BookValues.with(answers, verified));
        List<NodeValues> all = new ArrayList<>();
        for (Node top : instrument.asked()) {
            for (Node section : sections(instrument, top)) {
                section.children().forEach(item -> all.add(item(item.code(), answers, verified)));
                if (own.containsKey(section.code())) {
                    all.add(above(section.code(), ScoreKind.INDICATOR, own, corrected, verified));
                }
            }
            if (own.containsKey(top.code())) {
                all.add(above(top.code(), ScoreKind.COMPONENT, own, corrected, verified));
            }
        }
        if (own.containsKey(ScoreLine.TOTAL)) {
            all.add(values(
                    ScoreLine.TOTAL,
                    ScoreKind.TOTAL,
                    figure(own.get(ScoreLine.TOTAL)),
                    verified.isEmpty() ? Optional.empty() : figure(corrected.get(ScoreLine.TOTAL))));
        }
        return all;
    }

    private static List<Node> sections(Instrument instrument, Node top) {
        List<String> below = top.walk().map(Node::code).toList();
        return instrument.sections().stream()
                .filter(section -> below.contains(section.code()))
                .toList();
    }

    private static Map<String, ScoreLine> lines(Instrument instrument, Map<String, String> answers) {
        return BookScores.of(instrument, answers).stream()
                .collect(Collectors.toMap(ScoreLine::code, Function.identity()));
    }

    private static NodeValues item(String code, Map<String, String> answers, Map<String, BigDecimal> verified) {
        return values(
                code,
                ScoreKind.ITEM,
                Optional.ofNullable(answers.get(code)).flatMap(BookValues::number),
                Optional.ofNullable(verified.get(code)).map(BigDecimal::stripTrailingZeros));
    }

    /** A verified figure stands only above items that a body verified; the others have none of their own to show. */
    private static NodeValues above(
            String code,
            ScoreKind kind,
            Map<String, ScoreLine> own,
            Map<String, ScoreLine> corrected,
            Map<String, BigDecimal> verified) {
        boolean touched = !figure(own.get(code)).equals(figure(corrected.get(code)))
                || verified.keySet().stream().anyMatch(item -> NodeCodes.isAtOrBelow(item, code));
        return values(code, kind, figure(own.get(code)), touched ? figure(corrected.get(code)) : Optional.empty());
    }

    private static Optional<BigDecimal> figure(ScoreLine line) {
        return line.figure().map(BigDecimal::new);
    }

    private static NodeValues values(
            String code, ScoreKind kind, Optional<BigDecimal> entered, Optional<BigDecimal> verified) {
        return new NodeValues(code, kind, Optional.empty(), entered, verified, Optional.empty());
    }
}
