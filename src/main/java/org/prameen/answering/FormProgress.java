package org.prameen.answering;

/**
 * How far one form of a sheet is.
 *
 * @param indicator code
 * @param answered items with a score or "not practised"
 * @param tallied the agency fills this form by counts, so nobody answers it on a sheet
 * @param notPractised the whole activity was marked in one act
 */
public record FormProgress(String indicator, int items, int answered, boolean tallied, boolean notPractised) {

    /** A form filled by counts asks nothing of a sheet. */
    public Progress progress() {
        return tallied ? Progress.NONE : new Progress(answered, items);
    }

    public boolean complete() {
        return progress().left() == 0;
    }

    public int left() {
        return Math.toIntExact(progress().left());
    }
}
