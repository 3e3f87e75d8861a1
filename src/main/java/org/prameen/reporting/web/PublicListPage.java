package org.prameen.reporting.web;

import static org.prameen.reporting.web.ReportHtml.escaped;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.prameen.organisation.Organisations;
import org.prameen.organisation.Province;
import org.prameen.reporting.PublicListing;
import org.prameen.reporting.PublicSearch;
import org.prameen.shared.ThaiCalendar;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of released short reports with its search. */
@Component
class PublicListPage {

    private final PublicFrame frame;
    private final Organisations organisations;

    PublicListPage(PublicFrame frame, Organisations organisations) {
        this.frame = frame;
        this.organisations = organisations;
    }

    /** @param page counts from 1 */
    record Shown(PublicSearch search, List<PublicListing> reports, int count, int page) {}

    String write(Shown shown, Locale locale) {
        String title = frame.text("reporting.public.title", locale);
        return frame.page(
                title,
                "<h1>" + escaped(title) + "</h1>" + form(shown.search(), locale)
                        + "<p class=\"rp-sub\" role=\"status\">"
                        + escaped(frame.text("reporting.public.count", locale, shown.count())) + "</p>"
                        + (shown.reports().isEmpty() ? empty(locale) : list(shown.reports(), locale))
                        + pages(shown, locale),
                address(shown.search(), shown.page(), PublicFrame.other(locale)),
                locale);
    }

    private String form(PublicSearch search, Locale locale) {
        String provinces = organisations.provinces().stream()
                .map(province -> option(province, search, locale))
                .collect(Collectors.joining());
        return """
                <form class="rp-search pr-noprint" action="/public" method="get" role="search">
                <input type="hidden" name="lang" value="%s">
                <label>%s <input name="q" value="%s" maxlength="100"></label>
                <label>%s <select name="province"><option value="">%s</option>%s</select></label>
                <button type="submit">%s</button>
                </form>
                """
                .formatted(
                        locale.getLanguage(),
                        escaped(frame.text("reporting.public.agency", locale)),
                        escaped(search.text().orElse("")),
                        escaped(frame.text("reporting.public.province", locale)),
                        escaped(frame.text("reporting.public.everyProvince", locale)),
                        provinces,
                        escaped(frame.text("shell.search", locale)));
    }

    private static String option(Province province, PublicSearch search, Locale locale) {
        boolean chosen = search.province().filter(province.code()::equals).isPresent();
        return "<option value=\"" + escaped(province.code()) + "\"" + (chosen ? " selected" : "") + ">"
                + escaped(province.name().in(locale)) + "</option>";
    }

    private String empty(Locale locale) {
        return "<div class=\"pr-empty\"><strong>" + escaped(frame.text("reporting.public.none", locale)) + "</strong>"
                + escaped(frame.text("reporting.public.noneNow", locale)) + "</div>";
    }

    private String list(List<PublicListing> reports, Locale locale) {
        return reports.stream()
                .map(report -> "<li><a href=\"/public/" + escaped(report.slug()) + "?lang=" + locale.getLanguage()
                        + "\">" + escaped(report.agency().in(locale)) + "</a><span>"
                        + escaped(report.province()
                                        .map(name -> name.in(locale) + " · ")
                                        .orElse("")
                                + report.round().in(locale) + " · "
                                + ThaiCalendar.shortDate(
                                        report.releasedAt()
                                                .atZone(ThaiCalendar.BANGKOK)
                                                .toLocalDate(),
                                        locale))
                        + "</span></li>")
                .collect(Collectors.joining("", "<ul class=\"rp-list\">", "</ul>"));
    }

    private String pages(Shown shown, Locale locale) {
        StringBuilder links = new StringBuilder("<nav class=\"rp-pages pr-noprint\">");
        if (shown.page() > 1) {
            links.append(link(shown, shown.page() - 1, "reporting.public.previous", locale));
        }
        if (shown.page() * PublicPages.PAGE < shown.count()) {
            links.append(link(shown, shown.page() + 1, "reporting.public.next", locale));
        }
        return links.append("</nav>").toString();
    }

    private String link(Shown shown, int page, String key, Locale locale) {
        return "<a href=\"" + escaped(address(shown.search(), page, locale.getLanguage())) + "\">"
                + escaped(frame.text(key, locale)) + "</a> ";
    }

    private static String address(PublicSearch search, int page, String lang) {
        return UriComponentsBuilder.fromPath("/public")
                .queryParam("q", "{q}")
                .queryParam("province", "{province}")
                .queryParam("page", page)
                .queryParam("lang", lang)
                .encode()
                .buildAndExpand(search.text().orElse(""), search.province().orElse(""))
                .toUriString();
    }
}
