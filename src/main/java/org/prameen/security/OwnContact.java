package org.prameen.security;

import java.util.Optional;
import java.util.Set;
import org.prameen.audit.Entry;
import org.prameen.security.persistence.PersonRows;
import org.prameen.shared.Rejected;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where and in which language the person signed in is written to. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class OwnContact {

    private static final Set<String> LANGUAGES = Set.of("th", "en");

    private final CurrentUser user;
    private final PersonRows rows;
    private final Deeds deeds;

    OwnContact(CurrentUser user, PersonRows rows, Deeds deeds) {
        this.user = user;
        this.rows = rows;
        this.deeds = deeds;
    }

    /** @param address empty for none @throws Rejected when the address is malformed or the language is none of ours */
    public void change(Optional<String> address, String language) {
        Emails.check(address);
        if (!LANGUAGES.contains(language)) {
            throw Rejected.because("security.languageUnknown").at("language");
        }
        Person before = user.get();
        if (before.email().equals(address) && before.language().equals(language)) {
            return;
        }
        rows.setContact(before.id(), address.orElse(null), language);
        deeds.tell(
                new PersonChanged(before.id()),
                Entry.of("security.contactChanged", "person:" + before.username())
                        .changed(contact(before.email(), before.language()), contact(address, language)));
    }

    private static String contact(Optional<String> address, String language) {
        return address.orElse("-") + " " + language;
    }
}
