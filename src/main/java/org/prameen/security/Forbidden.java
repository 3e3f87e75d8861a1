package org.prameen.security;

import org.springframework.security.access.AccessDeniedException;

/** The person sees the thing but holds no role that may do this to it. */
public final class Forbidden extends AccessDeniedException {

    public Forbidden() {
        super("role missing");
    }
}
