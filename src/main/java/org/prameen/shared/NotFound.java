package org.prameen.shared;

/**
 * The thing does not exist, or belongs to someone else: the two are told apart nowhere, so that nobody can probe for
 * foreign identifiers.
 */
public final class NotFound extends RuntimeException {

    public NotFound() {
        super("not found", null, false, false);
    }
}
