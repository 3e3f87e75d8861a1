package org.prameen.certification.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.prameen.certification.BothEras;
import org.prameen.certification.Certificate;
import org.prameen.certification.Certificate.Score;
import org.prameen.certification.Certificate.Withdrawal;
import org.prameen.certification.domain.CheckCode;
import org.prameen.shared.Texts;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Writes a certificate as a sheet to be read and printed. Everything that comes from outside is escaped here. */
@Component
public class CertificateHtml {

    private static final String OF_REVIEW = "review.void.";

    private final Texts texts;

    CertificateHtml(Texts texts) {
        this.texts = texts;
    }

    public String sheet(Certificate certificate, Locale locale) {
        String head = line("ct-issuer", certificate.issuer().in(locale))
                + "<h2>" + text("certification.sheet.title", locale) + "</h2>"
                + line("ct-number", texts.get("certification.sheet.number", locale, certificate.number()))
                + certificate
                        .withdrawal()
                        .map(withdrawal -> withdrawn(withdrawal, locale))
                        .orElse("");
        String body = line("", texts.get("certification.sheet.given", locale))
                + line("ct-agency", certificate.agency().in(locale))
                + line(
                        "",
                        texts.get(
                                "certification.sheet.assessed", locale, certificate.instrument(), certificate.round()))
                + line("ct-grade", texts.get("certification.sheet.grade", locale, certificate.grade()))
                + scores(certificate.scores(), locale)
                + line("ct-basis", texts.get("certification.sheet.basis", locale, certificate.basis()))
                + line(
                        "ct-day",
                        texts.get(
                                "certification.sheet.day",
                                locale,
                                BothEras.written(certificate.issuedOn(), texts, locale)));
        return "<article class=\"ct-sheet" + (certificate.isValid() ? "" : " withdrawn") + "\">" + head + body
                + foot(certificate, locale) + "</article>";
    }

    String scores(List<Score> scores, Locale locale) {
        String rows = scores.stream()
                .map(score -> "<tr><td>" + escaped(score.title().in(locale)) + "</td><td class=\"num\">"
                        + escaped(score.shown()) + "</td></tr>")
                .collect(Collectors.joining());
        return "<table class=\"pr-table ct-scores\"><thead><tr><th scope=\"col\">"
                + text("certification.sheet.dimension", locale) + "</th><th scope=\"col\" class=\"num\">"
                + text("certification.sheet.percent", locale) + "</th></tr></thead><tbody>" + rows + "</tbody></table>";
    }

    private String withdrawn(Withdrawal withdrawal, Locale locale) {
        String reason = withdrawal.reason().startsWith(OF_REVIEW)
                ? texts.get(withdrawal.reason(), locale)
                : withdrawal.reason();
        String since =
                texts.get("certification.sheet.withdrawn", locale, BothEras.written(withdrawal.day(), texts, locale));
        String by = withdrawal.by().orElseGet(() -> texts.get("certification.sheet.byChange", locale));
        return "<p class=\"ct-withdrawn\"><strong>" + escaped(since) + "</strong><br>"
                + escaped(texts.get("certification.sheet.why", locale, reason, by)) + "</p>";
    }

    private String foot(Certificate certificate, Locale locale) {
        String address = "/verify/" + certificate.number() + "/" + certificate.code();
        return "<footer class=\"ct-foot\"><p>" + text("certification.sheet.verify", locale)
                + " <a class=\"ct-link\" href=\""
                + escaped(address) + "\" router-ignore>" + escaped(address) + "</a><br>"
                + escaped(texts.get("certification.sheet.code", locale, CheckCode.written(certificate.code()))) + "</p>"
                + line("ct-hash", texts.get("certification.sheet.hash", locale, certificate.contentHash()))
                + line("ct-method", texts.get("certification.sheet.method", locale)) + "</footer>";
    }

    private static String line(String css, String words) {
        return "<p" + (css.isEmpty() ? "" : " class=\"" + css + "\"") + ">" + escaped(words) + "</p>";
    }

    String text(String key, Locale locale) {
        return escaped(texts.get(key, locale));
    }

    static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
