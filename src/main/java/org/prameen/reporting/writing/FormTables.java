package org.prameen.reporting.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.prameen.instrument.FormHead;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.reporting.content.Block;
import org.prameen.reporting.content.Block.Column;
import org.prameen.reporting.content.Block.Row;
import org.prameen.reporting.content.Words;
import org.prameen.scoring.ItemCounts;
import org.prameen.scoring.NodeScore;
import org.prameen.scoring.ScoreSheet;
import org.prameen.shared.LocalText;
import org.springframework.stereotype.Component;

/**
 * A form as it is printed: five columns from the highest level to the lowest, the column for "not practised" that the
 * handbook's own forms lack, and where there are results the mean of each item and of the form (document 002, lines
 * 670-676 and 2240-2257).
 */
@Component
public class FormTables {

    private final Words words;
    private final Tables tables;

    FormTables(Words words, Tables tables) {
        this.words = words;
        this.tables = tables;
    }

    /** What stands above a form: where it belongs and where its data come from. */
    public Block.Facts head(FormHead head) {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(fact("reporting.form.group", head.group().title()));
        head.factor().ifPresent(factor -> facts.add(fact("reporting.form.factor", factor.title())));
        facts.add(fact("reporting.form.indicator", head.indicator().title()));
        facts.add(fact("reporting.form.sources", sources(head)));
        return new Block.Facts(facts);
    }

    /** The form to be filled in with a pen. */
    public Block.Table blank(Instrument instrument, FormHead head) {
        List<Row> rows = numbered(head.indicator()).stream()
                .map(item -> Tables.line(Stream.concat(
                                Stream.of(item.number(), item.words()),
                                Stream.generate(() -> Words.plain("")).limit(ItemCounts.HIGHEST + 1))
                        .toArray(LocalText[]::new)))
                .toList();
        return new Block.Table(head.stem(), scaleColumns(instrument), rows);
    }

    /** The form with how many chose each level, the item means and the overall mean. */
    public Block.Table filled(Instrument instrument, FormHead head, ScoreSheet sheet) {
        List<Column> columns = new ArrayList<>(scaleColumns(instrument));
        columns.add(tables.figure("reporting.column.mean"));
        List<Row> rows = new ArrayList<>(numbered(head.indicator()).stream()
                .map(item -> row(item, sheet.find(item.code()).orElseThrow()))
                .toList());
        NodeScore overall = sheet.find(head.indicator().code()).orElseThrow();
        List<LocalText> sum = new ArrayList<>(List.of(Words.plain(""), words.say("reporting.form.overall")));
        Stream.generate(() -> Words.plain("")).limit(ItemCounts.HIGHEST + 1).forEach(sum::add);
        sum.add(overall.value().map(Words::plain).orElse(Words.NOTHING));
        rows.add(new Row(Block.Level.SUM, sum));
        return new Block.Table(head.stem(), columns, rows);
    }

    private Row row(NumberedItem item, NodeScore score) {
        ItemCounts counts = score.counts().orElse(ItemCounts.NONE);
        boolean hidden = Privacy.isOnePersonsAnswer(counts);
        List<LocalText> cells = new ArrayList<>(List.of(item.number(), item.words()));
        ItemCounts.scores()
                .mapToObj(level -> hidden ? words.say("reporting.withheld.mark") : Words.plain(counts.frequency(level)))
                .forEach(cells::add);
        cells.add(Words.plain(counts.notPractised()));
        cells.add(
                hidden
                        ? words.say("reporting.withheld.mark")
                        : score.value().map(Words::plain).orElse(Words.NOTHING));
        return new Row(Block.Level.LINE, cells);
    }

    private List<Column> scaleColumns(Instrument instrument) {
        List<Column> columns = new ArrayList<>();
        columns.add(tables.figure("reporting.column.number"));
        columns.add(tables.text("reporting.column.activity"));
        instrument.rating().scale().stream()
                .map(level -> new Column(words.say("reporting.form.level", level.title(), level.score()), true))
                .forEach(columns::add);
        columns.add(new Column(instrument.rating().notPractised(), true));
        return columns;
    }

    private List<NumberedItem> numbered(Node indicator) {
        List<NumberedItem> items = new ArrayList<>();
        for (Node item : indicator.children()) {
            LocalText text = item.condition()
                    .map(condition -> words.say("reporting.form.condition", item.title(), condition))
                    .orElse(item.title());
            items.add(new NumberedItem(Words.plain(items.size() + 1), text, item.code()));
        }
        return items;
    }

    LocalText sources(FormHead head) {
        List<LocalText> names = head.form().sources().stream()
                .map(source -> words.say("reporting.source." + source))
                .toList();
        return names.isEmpty()
                ? words.say("reporting.notStated")
                : LocalText.of(
                        String.join(", ", names.stream().map(LocalText::th).toList()),
                        String.join(", ", names.stream().map(LocalText::en).toList()));
    }

    private Block.Fact fact(String key, LocalText value) {
        return new Block.Fact(words.say(key), value);
    }

    private record NumberedItem(LocalText number, LocalText words, String code) {}
}
