package org.prameen.answering;

/**
 * How completely a form was answered, over everybody.
 *
 * @param tallied entered as counts instead of sheets
 * @param reopened the coordinator opened it again for correction
 * @param respondents how many people the form has data of
 * @param blank answers missing over all items
 */
public record FormCoverage(
        String indicator, boolean tallied, boolean reopened, int items, long respondents, long blank) {

    /** @param invited how many people were asked to answer on sheets */
    public Progress progress(int invited) {
        return Progress.ofForm(items, tallied ? respondents : invited, respondents, blank);
    }

    /** Nobody said anything on it. */
    public boolean empty() {
        return blank == items * respondents;
    }
}
