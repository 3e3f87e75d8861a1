package org.prameen.security;

import java.util.List;
import java.util.Optional;
import org.prameen.security.persistence.SubstitutionRows;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.prameen.shared.SubstitutionId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Begins and ends acting for somebody. The session remembers the arrangement only; whether it still counts is asked of
 * the database with every request.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class StandingIn {

    /** Attribute of the session with the id of the arrangement acted under. */
    static final String SESSION_KEY = "prameen.standIn";

    private final SubstitutionRows rows;
    private final CurrentUser user;
    private final Deeds deeds;

    StandingIn(SubstitutionRows rows, CurrentUser user, Deeds deeds) {
        this.rows = rows;
        this.user = user;
        this.deeds = deeds;
    }

    /** For whom the person may act today. */
    @Transactional(readOnly = true)
    public List<Substitution> offered() {
        return rows.offered(user.id(), deeds.today());
    }

    /**
     * From the next request on, the person acts for the absent one.
     *
     * @throws NotFound when this is not offered to the person today
     * @throws Rejected while acting for somebody already: duties are not handed on
     */
    public void begin(SubstitutionId id) {
        if (user.onBehalfOf().isPresent()) {
            throw Rejected.because("security.standIn.endFirst");
        }
        Substitution by = rows.active(id, user.id(), deeds.today()).orElseThrow(NotFound::new);
        remember(Optional.of(id));
        deeds.write(SubstitutionEntry.of("security.standInBegun", by));
    }

    /** From the next request on, the person is nobody but themselves. */
    public void end() {
        remember(Optional.empty());
        user.standIn().ifPresent(duty -> deeds.write(SubstitutionEntry.of("security.standInEnded", duty.by())));
    }

    private static void remember(Optional<SubstitutionId> id) {
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        id.ifPresentOrElse(
                chosen -> request.setAttribute(SESSION_KEY, chosen.toString(), RequestAttributes.SCOPE_SESSION),
                () -> request.removeAttribute(SESSION_KEY, RequestAttributes.SCOPE_SESSION));
    }
}
