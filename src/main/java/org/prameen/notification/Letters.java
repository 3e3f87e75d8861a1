package org.prameen.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prameen.shared.Texts;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes mails: the words come from the texts in the language of the person, the page around them from
 * {@code mail/letter.html}. A mail holds what a notification says and links to it, never what somebody answered.
 */
@Component
class Letters {

    private static final Pattern MARK = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final String PAGE = page("mail/letter.html");
    private static final String ENTRY = page("mail/entry.html");

    private final Sentences sentences;
    private final Texts texts;
    private final String baseUrl;

    Letters(Sentences sentences, Texts texts, TellingSettings settings) {
        this.sentences = sentences;
        this.texts = texts;
        this.baseUrl = settings.baseUrl().toString().replaceAll("/+$", "") + "/";
    }

    /** @param lines of one person, oldest first; at least one */
    Letter about(List<Due> lines) {
        Due first = lines.get(0);
        Locale locale = first.locale();
        boolean many = first.digest() && lines.size() > 1;
        String subject = many
                ? texts.get("notification.mail.subject.digest", locale, lines.size())
                : texts.get(
                        "notification.mail.subject",
                        locale,
                        sentences.what(first.notification(), locale),
                        first.notification()
                                .agency()
                                .map(agency -> agency.in(locale))
                                .orElse(""));
        String lead = many
                ? texts.get("notification.mail.lead.digest", locale, lines.size())
                : texts.get("notification.mail.lead", locale);
        return new Letter(
                first.address().orElseThrow(),
                first.person().in(locale),
                locale.getLanguage(),
                subject,
                text(lines, lead, locale),
                html(lines, subject, lead, locale));
    }

    private String text(List<Due> lines, String lead, Locale locale) {
        return greeting(lines, locale) + "\n\n" + lead + "\n\n"
                + lines.stream()
                        .map(Due::notification)
                        .map(told -> "- " + sentences.what(told, locale) + "\n  " + sentences.whose(told, locale)
                                + "\n  " + link(told) + "\n")
                        .collect(Collectors.joining("\n"))
                + "\n" + foot(locale) + "\n" + baseUrl + "notifications/settings\n";
    }

    private String html(List<Due> lines, String subject, String lead, Locale locale) {
        String entries = lines.stream()
                .map(Due::notification)
                .map(told -> filled(
                        ENTRY,
                        "",
                        Map.of(
                                "what", sentences.what(told, locale),
                                "whose", sentences.whose(told, locale),
                                "link", link(told),
                                "open", texts.get("notification.mail.open", locale))))
                .collect(Collectors.joining());
        return filled(
                PAGE,
                entries,
                Map.of(
                        "language", locale.getLanguage(),
                        "subject", subject,
                        "greeting", greeting(lines, locale),
                        "lead", lead,
                        "foot", foot(locale),
                        "settings", baseUrl + "notifications/settings",
                        "settingsWords", texts.get("notification.mail.settings", locale)));
    }

    private String greeting(List<Due> lines, Locale locale) {
        return texts.get(
                "notification.mail.greeting", locale, lines.get(0).person().in(locale));
    }

    private String foot(Locale locale) {
        return texts.get("notification.mail.foot", locale);
    }

    private String link(Notification told) {
        return baseUrl + told.link();
    }

    /** Fills all marks in one pass with escaped words, so that a name that looks like a mark stays a name. */
    private static String filled(String page, String entries, Map<String, String> words) {
        return MARK.matcher(page)
                .replaceAll(mark -> Matcher.quoteReplacement(
                        mark.group(1).equals("entries")
                                ? entries
                                : HtmlUtils.htmlEscape(words.get(mark.group(1)), StandardCharsets.UTF_8.name())));
    }

    private static String page(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
