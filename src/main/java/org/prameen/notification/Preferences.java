package org.prameen.notification;

import java.util.List;
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
    private final MailPost post;
    private final CurrentUser user;
    private final Deeds deeds;

    Preferences(
            PreferenceRows rows,
            OwnContact contact,
            TellingSettings settings,
            MailPost post,
            CurrentUser user,
            Deeds deeds) {
        this.rows = rows;
        this.contact = contact;
        this.settings = settings;
        this.post = post;
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

    /** Whether this installation sends mails at all. */
    public boolean mailsGoOut() {
        return post.isOn();
    }

    /** How many days before a due date everybody is told. */
    public List<Integer> dueDays() {
        return settings.dueDays();
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
