package org.prameen.reporting.writing;

import java.util.ArrayList;
import java.util.List;
import org.prameen.reporting.content.Block;
import org.prameen.reporting.content.Chapter;
import org.prameen.reporting.content.Figure;
import org.prameen.reporting.content.Figures;
import org.prameen.reporting.content.Words;
import org.prameen.scoring.NodeScore;
import org.prameen.scoring.StrongAndWeak;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Chapter 8: strong and weak points, the agency's own discussion, and who checked (document 002, lines 164-165, 3201). */
@Component
@Order(8)
class DiscussionChapter implements ChapterWriter {

    private final Words words;
    private final Tables tables;

    DiscussionChapter(Words words, Tables tables) {
        this.words = words;
        this.tables = tables;
    }

    @Override
    public Chapter write(ReportMaterial material, Figures figures) {
        StrongAndWeak points = StrongAndWeak.of(material.results().sheet());
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(list("reporting.discussion.strong", "reporting.short.noStrong", points.strong(), figures));
        blocks.addAll(list("reporting.discussion.weak", "reporting.short.noWeak", points.weak(), figures));
        blocks.add(new Block.Heading(words.say("reporting.discussion.text"), false));
        blocks.add(new Block.Prose(
                figures.discussion().map(Words::plain).orElseGet(() -> words.say("reporting.discussion.empty"))));
        material.results()
                .check()
                .ifPresent(check -> blocks.add(new Block.Notice(
                        Block.Weight.INFORMATION,
                        words.say("reporting.discussion.checked", check.by(), Words.moment(check.at())))));
        return new Chapter("discussion", words.say("reporting.chapter.discussion"), blocks);
    }

    private List<Block> list(String heading, String none, List<NodeScore> scores, Figures figures) {
        Block.Heading title = new Block.Heading(words.say(heading), false);
        List<Figure> found = scores.stream()
                .flatMap(score -> figures.find(score.code()).stream())
                .toList();
        return found.isEmpty()
                ? List.of(title, new Block.Prose(words.say(none)))
                : List.of(title, tables.results(words.say(heading), found));
    }
}
