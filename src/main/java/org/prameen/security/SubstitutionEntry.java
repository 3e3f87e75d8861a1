package org.prameen.security;

import org.prameen.audit.Entry;
import org.prameen.audit.Facts;

/** What the journal keeps of an arrangement. */
final class SubstitutionEntry {

    private SubstitutionEntry() {}

    static Entry of(String act, Substitution of) {
        Entry entry = Entry.of(act, "substitution:" + of.id())
                .changed(
                        Facts.NONE,
                        Facts.NONE
                                .and("absent", of.absentName().th())
                                .and("substitute", of.substituteName().th())
                                .and("from", of.from())
                                .and("until", of.until())
                                .and("round", of.scope().round().orElse(null)));
        return of.scope().roles().stream()
                .findFirst()
                .map(role -> entry.at(role.organisation()))
                .orElse(entry);
    }
}
