package org.prameen.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.prameen.organisation.OrganisationKind;
import org.prameen.organisation.OrganisationSearch;
import org.prameen.organisation.Organisations;
import org.prameen.security.persistence.PersonRows;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.Rejected;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way in on a new installation: there is no default account, but whoever can read the log or set an environment
 * variable of the server may create the first administrator, once.
 */
@Service
@PreAuthorize("permitAll()")
public class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final int BYTES = 15;

    private final PersonRows rows;
    private final People people;
    private final Organisations organisations;
    private final LoginThrottle throttle;
    private final String code;

    FirstAdministrator(
            PersonRows rows,
            People people,
            Organisations organisations,
            LoginThrottle throttle,
            @Value("${prameen.setup-code:}") String chosenCode) {
        this.rows = rows;
        this.people = people;
        this.organisations = organisations;
        this.throttle = throttle;
        this.code = chosenCode.isBlank() ? random() : chosenCode;
    }

    /** Whether an administrator is still to be created. */
    @Transactional(readOnly = true)
    public boolean isMissing() {
        return !rows.anyWith(Role.ADMINISTRATOR);
    }

    @EventListener
    void announce(ApplicationReadyEvent event) {
        if (isMissing()) {
            LOG.warn("No administrator yet. Open /setup and enter this one-time code: {}", code);
        }
    }

    /** @throws Rejected when the code is wrong, the door is closed already, or the person's data will not do */
    @Transactional
    public void create(String typedCode, NewPerson person) {
        // Two who hurry at the same moment pass one after the other, and the second finds the door closed.
        rows.oneAtATime();
        if (!isMissing() || throttle.blockedUntil("/setup").isPresent()) {
            throw Rejected.because("security.setupClosed");
        }
        if (!MessageDigest.isEqual(bytes(code), bytes(typedCode.strip()))) {
            throttle.failed("/setup");
            throw Rejected.because("security.setupCodeWrong").at("code");
        }
        AsSystem.run(() -> people.assign(people.add(person), Role.ADMINISTRATOR, top(), Optional.empty()));
    }

    private OrganisationId top() {
        OrganisationSearch national = new OrganisationSearch(
                Optional.empty(), Optional.of(OrganisationKind.NATIONAL_OFFICE), Optional.empty(), Optional.empty());
        return organisations
                .search(national, java.util.List.of("/"), 0, 1)
                .get(0)
                .id();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
