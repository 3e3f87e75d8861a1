package org.prameen.shell;

import org.prameen.security.OwnPassword;
import org.prameen.security.StandingIn;
import org.springframework.stereotype.Component;

/** What people do about themselves from any page. */
@Component
record OwnMatters(OwnPassword password, StandingIn standingIn) {}
