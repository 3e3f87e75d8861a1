package org.prameen.reporting.writing;

import org.prameen.reporting.content.Chapter;
import org.prameen.reporting.content.Figures;

/** Writes one chapter of the full report; the order of the chapters is the order of these components. */
interface ChapterWriter {

    Chapter write(ReportMaterial material, Figures figures);
}
