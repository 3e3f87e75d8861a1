package org.prameen.reporting.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.prameen.instrument.Band;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.reporting.content.Figure;
import org.prameen.reporting.content.Figures;
import org.prameen.reporting.content.Figures.Direction;
import org.prameen.reporting.content.Words;
import org.prameen.round.BandLabels;
import org.prameen.scoring.ItemCounts;
import org.prameen.scoring.NodeScore;
import org.prameen.scoring.ScoreSheet;
import org.prameen.shared.LocalText;
import org.springframework.stereotype.Component;

/** Turns results into the figures that are printed, once for every report and table. */
@Component
class FigureList {

    private final Words words;

    FigureList(Words words) {
        this.words = words;
    }

    Figures of(ReportMaterial material) {
        ReportMaterial.Setting setting = material.setting();
        List<Figure> nodes = new ArrayList<>();
        setting.instrument().groups().stream()
                .flatMap(Node::walk)
                .filter(node -> node.kind() != NodeKind.ITEM)
                .forEach(node -> nodes.add(figure(node.title(), node.code(), most(node, material), material)));
        nodes.add(figure(words.say("reporting.total"), ScoreSheet.TOTAL, mostOfAll(nodes), material));
        return new Figures(
                nodes,
                material.answers().informants(),
                setting.instrument().rating().criterion().toPlainString(),
                material.actions().stream()
                        .map(action -> new Direction(action.indicator(), action.what(), action.kind(), action.until()))
                        .toList(),
                material.results().discussion().map(String::strip).filter(text -> !text.isEmpty()));
    }

    private static Figure figure(LocalText title, String code, long most, ReportMaterial material) {
        NodeScore score = material.results().sheet().find(code).orElseThrow();
        return new Figure(
                code,
                score.kind(),
                title,
                score.state(),
                score.value().map(value -> value.toPlainString()),
                score.mean().map(mean -> label(mean.band(), material.results().labels())),
                score.met(),
                most);
    }

    static LocalText label(Band band, BandLabels labels) {
        return labels == BandLabels.LONG ? band.longTitle() : band.title();
    }

    private static long mostOfAll(List<Figure> nodes) {
        return nodes.stream().mapToLong(Figure::most).max().orElse(0);
    }

    private static long most(Node node, ReportMaterial material) {
        Stream<NodeScore> items =
                node.all(NodeKind.ITEM).stream().flatMap(item -> material.results().sheet().find(item.code()).stream());
        return items.filter(NodeScore::scored)
                .mapToLong(item -> item.counts().map(ItemCounts::n).orElse(0L))
                .max()
                .orElse(0);
    }
}
