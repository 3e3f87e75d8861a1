package org.prameen.reporting.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.prameen.reporting.AgencyLine;
import org.prameen.reporting.RoundSummaries;
import org.prameen.reporting.SummarySearch;
import org.prameen.reporting.content.Block;
import org.prameen.reporting.content.Chapter;
import org.prameen.reporting.content.Words;
import org.prameen.reporting.web.ReportHtml;
import org.prameen.shared.LocalText;
import org.prameen.shared.ThaiCalendar;

/** The agencies of a summary for the printer, where a table that scrolls would lose its lines; the first 500 of them. */
class AgencySheet extends Paper {

    private static final int MOST = 500;

    AgencySheet() {
        super("rp-printonly");
    }

    void fill(RoundSummaries summaries, SummarySearch search, ReportHtml html, Locale locale) {
        List<Block.Column> columns = Stream.of("agency", "province", "state", "stage", "issued", "approved")
                .map(column -> new Block.Column(said("reporting.summary.column." + column), false))
                .toList();
        List<Block.Row> rows = summaries.agencies(search, 0, MOST).stream()
                .map(line -> row(line, locale))
                .toList();
        LocalText title = said("reporting.summary.agencies");
        show(html.forms(
                List.of(new Chapter("agencies", title, List.of(new Block.Table(title, columns, rows)))), locale));
    }

    private Block.Row row(AgencyLine line, Locale locale) {
        return new Block.Row(
                Block.Level.LINE,
                List.of(
                        line.agency(),
                        line.province().orElse(Words.NOTHING),
                        said("reporting.state." + line.state()),
                        said("casework.stage." + line.stage()),
                        Words.plain(line.issuedAt()
                                .map(at -> ThaiCalendar.dateTime(at, locale))
                                .orElse("-")),
                        Words.plain(line.approvedAt()
                                .map(at -> ThaiCalendar.dateTime(at, locale))
                                .orElse("-"))));
    }

    /** Only the language on the screen is printed. */
    private LocalText said(String key) {
        return Words.plain(getTranslation(key));
    }
}
