package org.prameen.evidence.ui;

import java.util.Locale;
import org.prameen.evidence.EvidenceShelf;
import org.prameen.shared.LocalText;

/** Names subjects as people do: nodes by code and title, others by title. */
final class SubjectWords {

    private SubjectWords() {}

    static String of(EvidenceShelf shelf, Locale locale) {
        return of(shelf.subject(), shelf.title(), locale);
    }

    static String of(String subject, LocalText title, Locale locale) {
        return (subject.contains(":") ? "" : subject + " ") + title.in(locale);
    }
}
