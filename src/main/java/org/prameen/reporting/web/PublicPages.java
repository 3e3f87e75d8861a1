package org.prameen.reporting.web;

import java.util.Locale;
import org.prameen.reporting.PublicReports;
import org.prameen.reporting.PublicSearch;
import org.prameen.reporting.content.ShortContent.Reader;
import org.prameen.shared.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What citizens read: plain pages without login, session or script, so that they open on any device and can be kept by
 * others. Language and layout are part of the address.
 */
@RestController
class PublicPages {

    static final int PAGE = 20;
    private static final int LAST_PAGE = 10_000;
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final PublicReports reports;
    private final PublicListPage listPage;
    private final PublicReportPage reportPage;

    PublicPages(PublicReports reports, PublicListPage listPage, PublicReportPage reportPage) {
        this.reports = reports;
        this.listPage = listPage;
        this.reportPage = reportPage;
    }

    @GetMapping("/public")
    ResponseEntity<String> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String province,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "th") String lang) {
        PublicSearch search = PublicSearch.of(q, province);
        int number = page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
        int count = reports.count(search);
        String html = listPage.write(
                new PublicListPage.Shown(
                        search, reports.search(search, Math.min(number, LAST_PAGE) * PAGE - PAGE, PAGE), count, number),
                locale(lang));
        return ResponseEntity.ok().contentType(HTML).body(html);
    }

    @GetMapping("/public/{slug}")
    ResponseEntity<String> report(
            @PathVariable String slug,
            @RequestParam(defaultValue = "citizens") String layout,
            @RequestParam(defaultValue = "th") String lang) {
        Reader reader = "council".equals(layout) ? Reader.COUNCIL : Reader.CITIZENS;
        return reports.find(slug)
                .map(found -> ResponseEntity.ok().contentType(HTML).body(reportPage.write(found, reader, locale(lang))))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND)
                        .contentType(HTML)
                        .body(reportPage.notFound(locale(lang))));
    }

    private static Locale locale(String lang) {
        return "en".equals(lang) ? Texts.ENGLISH : Texts.THAI;
    }
}
