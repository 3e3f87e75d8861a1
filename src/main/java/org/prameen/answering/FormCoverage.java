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
        String indicator, boolean tallied, boolean reopened, int items, long respondents, long blank) {}
