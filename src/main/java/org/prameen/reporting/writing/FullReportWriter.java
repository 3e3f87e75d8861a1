package org.prameen.reporting.writing;

import java.util.List;
import org.prameen.reporting.content.Figures;
import org.prameen.reporting.content.FullContent;
import org.prameen.reporting.content.Words;
import org.prameen.reporting.writing.ReportMaterial.Setting;
import org.springframework.stereotype.Component;

/** Writes the full report along the process of the evaluation (document 002, lines 433-435). */
@Component
public class FullReportWriter {

    private final List<ChapterWriter> chapters;
    private final FigureList figureList;
    private final Words words;

    FullReportWriter(List<ChapterWriter> chapters, FigureList figureList, Words words) {
        this.chapters = chapters;
        this.figureList = figureList;
        this.words = words;
    }

    public FullContent write(ReportMaterial material) {
        Figures figures = figureList.of(material);
        Setting setting = material.setting();
        return new FullContent(
                words.say("reporting.full.title"),
                setting.agency().name(),
                setting.province().orElse(Words.plain("")),
                setting.round().title(),
                setting.round().legalReference(),
                chapters.stream()
                        .map(chapter -> chapter.write(material, figures))
                        .toList(),
                figures);
    }
}
