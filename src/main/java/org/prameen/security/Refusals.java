package org.prameen.security;

import java.util.Optional;
import org.prameen.audit.Facts;
import org.prameen.shared.CaseId;
import org.springframework.stereotype.Component;

/** Where refusals are written down that no service gave: screens that a person's roles do not open. */
@Component
public class Refusals {

    private static final int LONGEST = 200;

    private final Testimony testimony;

    Refusals(Testimony testimony) {
        this.testimony = testimony;
    }

    /** @param address the path asked for @param screen name of the screen @param about the case it shows, if one */
    public void ofScreen(String screen, String address, Optional<CaseId> about) {
        testimony.refused(
                screen,
                about.map(Touched::by).orElseGet(Touched::by),
                Facts.NONE.and("refusal", "FORBIDDEN"),
                Facts.NONE.and("address", address.substring(0, Math.min(LONGEST, address.length()))));
    }
}
