package org.prameen.reporting.web;

import static org.prameen.reporting.web.ReportHtml.escaped;

import java.util.Locale;
import org.prameen.shared.Texts;
import org.springframework.stereotype.Component;

/** The frame of a public page: name of the product, way back to the list, the other language. */
@Component
class PublicFrame {

    private final Texts texts;

    PublicFrame(Texts texts) {
        this.texts = texts;
    }

    /**
     * @param title plain text
     * @param main HTML of the page itself
     * @param otherLanguage address of the same page in the other language
     */
    String page(String title, String main, String otherLanguage, Locale locale) {
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="icon" href="/icons/prameen.svg">
                <link rel="stylesheet" href="/styles/base.css">
                <link rel="stylesheet" href="/styles/reporting.css">
                </head>
                <body class="rp-public">
                <header class="rp-head pr-noprint"><a class="rp-brand" href="/public?lang=%s">%s</a>
                <a href="%s" hreflang="%s" lang="%s">%s</a></header>
                <main class="rp-main">%s</main>
                <footer class="rp-foot">%s · <a href="/verify?lang=%s">%s</a></footer>
                </body>
                </html>
                """
                .formatted(
                        locale.getLanguage(),
                        escaped(title + " · " + text("shell.product", locale)),
                        locale.getLanguage(),
                        escaped(text("reporting.public.title", locale)),
                        escaped(otherLanguage),
                        other(locale),
                        other(locale),
                        escaped(text("shell.otherLanguage", locale)),
                        main,
                        escaped(text("reporting.public.foot", locale)),
                        locale.getLanguage(),
                        escaped(text("certification.verify.title", locale)));
    }

    String text(String key, Locale locale, Object... arguments) {
        return texts.get(key, locale, arguments);
    }

    static String other(Locale locale) {
        return Texts.isEnglish(locale) ? "th" : "en";
    }
}
