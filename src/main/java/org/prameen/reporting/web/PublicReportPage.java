package org.prameen.reporting.web;

import static org.prameen.reporting.web.ReportHtml.escaped;

import java.util.Locale;
import org.prameen.reporting.ShortReport;
import org.prameen.reporting.content.ShortContent;
import org.prameen.reporting.content.ShortContent.Reader;
import org.prameen.shared.ThaiCalendar;
import org.springframework.stereotype.Component;

/** A released short report as a public page. */
@Component
class PublicReportPage {

    private final PublicFrame frame;
    private final ReportHtml html;

    PublicReportPage(PublicFrame frame, ReportHtml html) {
        this.frame = frame;
        this.html = html;
    }

    String write(ShortReport report, Reader reader, Locale locale) {
        ShortContent content = report.content();
        String head = "<h1>" + escaped(content.agency().in(locale)) + "</h1><p class=\"rp-sub\">"
                + escaped(content.title().in(locale)) + "<br>"
                + escaped(content.round().in(locale)) + " · "
                + escaped(content.place().in(locale)) + "<br>" + released(report, locale) + corrected(report, locale)
                + "</p>";
        String address = address(report, reader);
        return frame.page(
                content.agency().in(locale),
                "<article class=\"rp-report\">" + head + layouts(report, reader, locale)
                        + html.chapters(content.chapters(reader), locale) + "</article>",
                address + "&lang=" + PublicFrame.other(locale),
                locale);
    }

    String notFound(Locale locale) {
        String title = frame.text("shell.notFound.title", locale);
        return frame.page(
                title,
                "<h1>" + escaped(title) + "</h1><p>" + escaped(frame.text("reporting.public.notFound", locale))
                        + "</p><p><a href=\"/public?lang=" + locale.getLanguage() + "\">"
                        + escaped(frame.text("reporting.public.toList", locale)) + "</a></p>",
                "/public?lang=" + PublicFrame.other(locale),
                locale);
    }

    private String released(ShortReport report, Locale locale) {
        return report.release()
                .map(release -> escaped(frame.text(
                        "reporting.public.released",
                        locale,
                        ThaiCalendar.longDate(
                                release.at().atZone(ThaiCalendar.BANGKOK).toLocalDate(), locale))))
                .orElse("");
    }

    /** Readers of an earlier edition see why they find other figures now. */
    private String corrected(ShortReport report, Locale locale) {
        return report.edition() == 1
                ? ""
                : "<br><strong>"
                        + escaped(frame.text("reporting.public.corrected", locale, String.valueOf(report.edition())))
                        + "</strong>";
    }

    /** The other layout is one link away; on paper only the chosen one is wanted. */
    private String layouts(ShortReport report, Reader reader, Locale locale) {
        Reader other = reader == Reader.CITIZENS ? Reader.COUNCIL : Reader.CITIZENS;
        return "<p class=\"pr-noprint\"><a href=\"" + escaped(address(report, other) + "&lang=" + locale.getLanguage())
                + "\">" + escaped(frame.text("reporting.public.layout." + other, locale)) + "</a></p>";
    }

    private static String address(ShortReport report, Reader reader) {
        return "/public/" + report.slug() + "?layout=" + reader.name().toLowerCase(Locale.ROOT);
    }
}
