package org.prameen.notification;

import org.prameen.audit.Entry;
import org.prameen.notification.persistence.PreferenceRows;
import org.prameen.security.CurrentUser;
import org.prameen.security.Deeds;
import org.prameen.security.OwnContact;
import org.prameen.security.Person;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the person signed in wants to be told by mail. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Preferences {

    private final PreferenceRows rows;
    private final OwnContact contact;
    private final TellingSettings settings;
    private final CurrentUser user;
    private final Deeds deeds;

    Preferences(PreferenceRows rows, OwnContact contact, TellingSettings settings, CurrentUser user, Deeds deeds) {
        this.rows = rows;
        this.contact = contact;
        this.settings = settings;
        this.user = user;
        this.deeds = deeds;
    }

    @Transactional(readOnly = true)
    public Preference mine() {
        Person person = user.get();
        return rows.find(person.id())
                .map(row -> new Preference(person.email(), person.language(), row.mode(), row.digestHour()))
                .orElseGet(() -> new Preference(
                        person.email(), person.language(), settings.defaultMode(), settings.defaultDigestHour()));
    }

    /** What already waits to be mailed goes out as wanted before, except that nothing does once mails are off. @throws Rejected when the address is malformed */
    public void change(Preference wanted) {
        Preference before = mine();
        contact.change(wanted.address(), wanted.language());
        rows.save(deeds.person(), wanted.mode(), wanted.digestHour());
        deeds.write(Entry.of(
                        "notification.preferenceChanged", "person:" + user.get().username())
                .changed(before.mode() + " " + before.digestHour(), wanted.mode() + " " + wanted.digestHour()));
    }
}
