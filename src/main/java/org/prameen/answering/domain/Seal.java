package org.prameen.answering.domain;

/** Whether something stands under the signature of the head of the agency. */
public enum Seal {
    /** Nobody signed yet; the rules of the collection alone decide. */
    NONE,
    /** Signed, and not returned. */
    SEALED,
    /** Signed, and returned by a reviewer: it is corrected like a form that was opened again. */
    RETURNED;

    public static Seal of(boolean signed, boolean returned) {
        if (!signed) {
            return NONE;
        }
        return returned ? RETURNED : SEALED;
    }
}
