package org.prameen.security;

import java.lang.ref.WeakReference;
import org.prameen.audit.Facts;
import org.prameen.shared.NotFound;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.Rejected;
import org.springframework.security.access.AccessDeniedException;

/**
 * What is known of the refusal that a thread is just being told, gathered while it comes up through the services: those
 * within know best what it was about, the outermost what the person wanted.
 */
final class Refused {

    private static final ThreadLocal<Refused> LATEST = new ThreadLocal<>();

    private final WeakReference<RuntimeException> thrown;
    private Touched about;
    private boolean written;

    private Refused(RuntimeException thrown) {
        this.thrown = new WeakReference<>(thrown);
        this.about = Touched.by();
    }

    /** Notes where a refusal happened. @return the same refusal, to be thrown */
    static <T extends RuntimeException> T at(OrganisationId organisation, T refusal) {
        of(refusal).about(Touched.by(organisation));
        return refusal;
    }

    /** Whether it is an answer to somebody, not a fault: not theirs, not there, or against a rule. */
    static boolean isRefusal(RuntimeException thrown) {
        return thrown instanceof NotFound
                || thrown instanceof AccessDeniedException
                || thrown instanceof Rejected rejected && rejected.field().isEmpty();
    }

    static Refused of(RuntimeException refusal) {
        Refused latest = LATEST.get();
        if (latest == null || latest.thrown.get() != refusal) {
            latest = new Refused(refusal);
            LATEST.set(latest);
        }
        return latest;
    }

    Touched about(Touched more) {
        about = about.or(more);
        return about;
    }

    /** @return true the first time only */
    boolean isToBeWritten() {
        boolean first = !written;
        written = true;
        return first;
    }

    /** Why, in codes. */
    static Facts why(RuntimeException refusal) {
        if (refusal instanceof Rejected rejected) {
            return Facts.NONE.and("rule", rejected.key());
        }
        return Facts.NONE.and("refusal", refusal instanceof NotFound ? "NOT_FOUND" : "FORBIDDEN");
    }
}
