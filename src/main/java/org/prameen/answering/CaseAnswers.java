package org.prameen.answering;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prameen.answering.persistence.TotalsRows;
import org.prameen.scoring.ItemCounts;
import org.prameen.security.RespondentGroup;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The answers of a case as sums over everybody, for those who may read the case. No answer of a single person can be
 * asked for here, and sheets to try out never count.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class CaseAnswers {

    /** With fewer respondents single answers may be guessed from the sums (system method). */
    public static final int FEW = 3;

    private final CaseFrames frames;
    private final TotalsRows rows;

    CaseAnswers(CaseFrames frames, TotalsRows rows) {
        this.frames = frames;
        this.rows = rows;
    }

    /**
     * Counts per item of the selected indicators, in printed order. A person with at least one answer, or who handed in,
     * counts on every item: where nothing was said the item is blank for that person (system method).
     */
    public Map<String, ItemCounts> totals(CaseId id) {
        return rows.totals(id, frames.read(id).items());
    }

    /** Everybody who entered anything that counts, on a sheet or as a tally, or in whose place a tally was entered. */
    public Set<PersonId> enteredBy(CaseId id) {
        frames.requireReading(id);
        return rows.enteredBy(id);
    }

    /**
     * How many gave data, by group. Where forms were tallied with other numbers, the larger one is told (system method:
     * the same people may be in a tally and on a sheet).
     */
    public Map<RespondentGroup, Integer> informantsByGroup(CaseId id) {
        frames.requireReading(id);
        return rows.byGroup(id);
    }

    /** Whether there are so few respondents that single answers may be guessed. */
    public boolean fewRespondents(CaseId id) {
        return informantsByGroup(id).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum()
                < FEW;
    }

    /** Indicator code to the reasons given for "the whole activity is not practised". */
    public Map<String, String> notPractisedReasons(CaseId id) {
        frames.requireReading(id);
        return rows.notPractisedReasons(id);
    }

    /** Forms with answers that came after the window. */
    public List<LateAnswer> late(CaseId id) {
        frames.requireReading(id);
        return rows.late(id);
    }

    public boolean anyLate(CaseId id) {
        return !late(id).isEmpty();
    }

    /** Notes on an item without names; none when there are so few respondents that the writer may be guessed. */
    public List<String> notes(CaseId id, String item) {
        return fewRespondents(id) ? List.of() : rows.notes(id, item);
    }
}
