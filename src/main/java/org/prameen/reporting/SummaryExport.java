package org.prameen.reporting;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.prameen.security.Exports;
import org.prameen.shared.Csv;
import org.prameen.shared.Texts;
import org.prameen.shared.ThaiCalendar;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The summary of a round as sheets for a spreadsheet. */
@Service
@PreAuthorize("isAuthenticated()")
public class SummaryExport {

    private static final int PAGE = 500;

    private final RoundSummaries summaries;
    private final Texts texts;

    SummaryExport(RoundSummaries summaries, Texts texts) {
        this.summaries = summaries;
        this.texts = texts;
    }

    /** Every agency with the state of its report. */
    @Exports("summaryAgencies")
    public String agencies(SummarySearch search, Locale locale) {
        Csv csv = new Csv().line(heads(locale, "agency", "province", "stage", "state", "issued", "late", "approved"));
        List<AgencyLine> page = summaries.agencies(search, 0, PAGE);
        for (int offset = PAGE; !page.isEmpty(); offset += PAGE) {
            page.forEach(line -> csv.line(cells(line, locale)));
            page = page.size() < PAGE ? List.of() : summaries.agencies(search, offset, PAGE);
        }
        return csv.toString();
    }

    /** Every indicator over the agencies that reported. */
    @Exports("summaryIndicators")
    public String indicators(SummarySearch search, Locale locale) {
        Csv csv = new Csv().line(heads(locale, "code", "title", "reports", "evaluated", "met", "share", "mean"));
        summaries
                .indicators(search)
                .forEach(found -> csv.line(List.of(
                        found.code(),
                        found.title().in(locale),
                        String.valueOf(found.means().agencies()),
                        String.valueOf(found.means().evaluated()),
                        String.valueOf(found.means().met()),
                        found.means().shareMet().orElse(""),
                        found.means().mean().map(Object::toString).orElse(""))));
        return csv.line(List.of(texts.get("scoring.rule.agencies", locale))).toString();
    }

    private List<String> cells(AgencyLine line, Locale locale) {
        return List.of(
                line.agency().in(locale),
                line.province().map(name -> name.in(locale)).orElse(""),
                texts.get("casework.stage." + line.stage(), locale),
                texts.get("reporting.state." + line.state(), locale),
                line.issuedAt().map(at -> ThaiCalendar.dateTime(at, locale)).orElse(""),
                line.late() ? texts.get("reporting.state.LATE", locale) : "",
                line.approvedAt().map(at -> ThaiCalendar.dateTime(at, locale)).orElse(""));
    }

    private List<String> heads(Locale locale, String... columns) {
        return Stream.of(columns)
                .map(column -> texts.get("reporting.summary.column." + column, locale))
                .toList();
    }
}
