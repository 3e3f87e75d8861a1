package org.prameen.security;

import java.util.Optional;
import org.prameen.audit.Entry;
import org.prameen.security.persistence.PersonRows;
import org.prameen.shared.Rejected;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The password of the person signed in. The old one is asked for, so that a screen left open is not enough. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class OwnPassword {

    private final CurrentUser user;
    private final PersonRows rows;
    private final PasswordEncoder passwords;
    private final LoginThrottle throttle;
    private final Deeds deeds;

    OwnPassword(CurrentUser user, PersonRows rows, PasswordEncoder passwords, LoginThrottle throttle, Deeds deeds) {
        this.user = user;
        this.rows = rows;
        this.passwords = passwords;
        this.throttle = throttle;
        this.deeds = deeds;
    }

    /** @throws Rejected when the old password is wrong, was wrong too often, or the new one will not do */
    public void change(String current, String wanted) {
        Person person = user.get();
        if (throttle.blockedUntil(person.username()).isPresent()) {
            throw Rejected.because("security.login.locked.message").at("current");
        }
        if (!passwords.matches(current, rows.passwordHash(person.id()))) {
            throttle.failed(person.username());
            throw Rejected.because("security.currentPasswordWrong").at("current");
        }
        String password =
                PasswordRules.checked(new NewPerson(person.username(), wanted, person.name(), Optional.empty()));
        rows.setPassword(person.id(), passwords.encode(password));
        deeds.tell(new PersonChanged(person.id()), Entry.of("security.passwordChanged", "person:" + person.username()));
    }
}
