package org.prameen.reporting.writing;

import java.util.List;
import java.util.stream.Stream;
import org.prameen.casework.StepRecord;
import org.prameen.reporting.content.Block;
import org.prameen.reporting.content.Chapter;
import org.prameen.reporting.content.Figures;
import org.prameen.reporting.content.Words;
import org.prameen.shared.LocalText;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Chapter 5: the steps as they were done, and those the agency found not needed (document 002, lines 240-241). */
@Component
@Order(5)
class StepsChapter implements ChapterWriter {

    private static final List<String> PROCESSES =
            List.of("AwarenessProcess", "ReadinessProcess", "PlanningProcess", "CollectionProcess", "AnalysisProcess");

    private final Words words;
    private final Tables tables;

    StepsChapter(Words words, Tables tables) {
        this.words = words;
        this.tables = tables;
    }

    @Override
    public Chapter write(ReportMaterial material, Figures figures) {
        List<StepRecord> steps = material.setting().steps();
        Block content = steps.isEmpty()
                ? new Block.Prose(words.say("reporting.steps.none"))
                : new Block.Table(
                        words.say("reporting.chapter.steps"),
                        List.of(
                                tables.text("reporting.column.step"),
                                tables.text("reporting.column.outcome"),
                                tables.text("reporting.column.when")),
                        steps.stream().map(this::row).toList());
        return new Chapter("steps", words.say("reporting.chapter.steps"), List.of(content));
    }

    private Block.Row row(StepRecord step) {
        LocalText outcome = step.reason()
                .map(reason -> words.say("reporting.steps.notNeeded", reason))
                .orElseGet(() -> words.say("reporting.steps.done"));
        return Tables.line(name(step.step()), outcome, Words.moment(step.at()));
    }

    /** The step in the words of the process; a step of an older model may have lost them. */
    private LocalText name(String step) {
        return Stream.concat(
                        PROCESSES.stream().map(process -> "process." + process + "." + step),
                        Stream.of("process." + step))
                .filter(words::knows)
                .findFirst()
                .map(words::say)
                .orElseGet(() -> Words.plain(step));
    }
}
