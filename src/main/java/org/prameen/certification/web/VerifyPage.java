package org.prameen.certification.web;

import static org.prameen.certification.web.CertificateHtml.escaped;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.prameen.certification.BothEras;
import org.prameen.certification.PublicCertificate;
import org.prameen.shared.Texts;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The page on which everybody asks whether a certificate is genuine. */
@Component
class VerifyPage {

    private static final int LONGEST_SHOWN = 60;

    private final Texts texts;
    private final CertificateHtml html;

    VerifyPage(Texts texts, CertificateHtml html) {
        this.texts = texts;
        this.html = html;
    }

    /** What was asked for, as it was typed. */
    record Asked(String number, String code) {

        Asked {
            number = shortened(number);
            code = shortened(code);
        }

        boolean isNothing() {
            return number.isBlank() && code.isBlank();
        }

        private static String shortened(String typed) {
            String plain = typed.replaceAll("\\p{Cntrl}", " ").strip();
            return plain.length() > LONGEST_SHOWN ? plain.substring(0, LONGEST_SHOWN) : plain;
        }
    }

    String write(Asked asked, Optional<PublicCertificate> found, Locale locale) {
        String answer = asked.isNothing()
                ? ""
                : found.map(certificate -> answer(certificate, locale)).orElseGet(() -> unknown(locale));
        return frame(
                "<h1>" + html.text("certification.verify.title", locale) + "</h1><p class=\"rp-sub\">"
                        + html.text("certification.verify.lead", locale) + "</p>" + form(asked, locale) + answer,
                asked,
                locale);
    }

    private String form(Asked asked, Locale locale) {
        return """
                <form class="rp-search pr-noprint" action="/verify" method="get" autocomplete="off">
                <input type="hidden" name="lang" value="%s">
                <label>%s <input name="number" value="%s" maxlength="60" required></label>
                <label>%s <input name="code" value="%s" maxlength="20" required></label>
                <button type="submit">%s</button>
                </form>
                """
                .formatted(
                        locale.getLanguage(),
                        html.text("certification.verify.number", locale),
                        escaped(asked.number()),
                        html.text("certification.verify.code", locale),
                        escaped(asked.code()),
                        html.text("certification.verify.ask", locale));
    }

    private String answer(PublicCertificate certificate, Locale locale) {
        String state = certificate
                .withdrawnOn()
                .map(day -> note("red", "⊘", texts.get("certification.verify.withdrawn", locale, day(day, locale))))
                .orElseGet(() -> note("green", "✓", texts.get("certification.verify.valid", locale)));
        return "<article class=\"rp-report ct-answer\">" + state + "<dl class=\"pr-facts\">"
                + fact("number", certificate.number(), locale)
                + fact("agency", certificate.agency().in(locale), locale)
                + fact("round", certificate.round().in(locale), locale)
                + fact("grade", certificate.grade().in(locale), locale)
                + fact("issued", day(certificate.issuedOn(), locale), locale)
                + certificate
                        .withdrawnOn()
                        .map(day -> fact("withdrawn", day(day, locale), locale))
                        .orElse("")
                + "</dl>" + html.scores(certificate.scores(), locale) + "</article>";
    }

    private String unknown(Locale locale) {
        return note("amber", "?", texts.get("certification.verify.unknown", locale));
    }

    private static String note(String tone, String sign, String words) {
        return "<p class=\"pr-note " + tone + " ct-state\" role=\"status\"><span aria-hidden=\"true\">" + sign
                + "</span> <strong>" + escaped(words) + "</strong></p>";
    }

    private String fact(String name, String value, Locale locale) {
        return "<dt>" + html.text("certification.column." + name, locale) + "</dt><dd>" + escaped(value) + "</dd>";
    }

    private String day(LocalDate day, Locale locale) {
        return BothEras.written(day, texts, locale);
    }

    private String frame(String main, Asked asked, Locale locale) {
        String other = Texts.isEnglish(locale) ? "th" : "en";
        String address = UriComponentsBuilder.fromPath("/verify")
                .queryParam("number", "{number}")
                .queryParam("code", "{code}")
                .queryParam("lang", other)
                .encode()
                .buildAndExpand(asked.number(), asked.code())
                .toUriString();
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <title>%s</title>
                <link rel="icon" href="/icons/prameen.svg">
                <link rel="stylesheet" href="/styles/base.css">
                <link rel="stylesheet" href="/styles/reporting.css">
                <link rel="stylesheet" href="/styles/certification.css">
                </head>
                <body class="rp-public">
                <header class="rp-head pr-noprint"><a class="rp-brand" href="/verify?lang=%s">%s</a>
                <a href="%s" hreflang="%s" lang="%s">%s</a></header>
                <main class="rp-main">%s</main>
                <footer class="rp-foot">%s</footer>
                </body>
                </html>
                """
                .formatted(
                        locale.getLanguage(),
                        html.text("certification.verify.title", locale) + " · " + html.text("shell.product", locale),
                        locale.getLanguage(),
                        html.text("shell.product", locale),
                        escaped(address),
                        other,
                        other,
                        html.text("shell.otherLanguage", locale),
                        main,
                        html.text("certification.verify.foot", locale));
    }
}
