package org.prameen.improvement;

import java.util.List;
import org.prameen.casework.Case;
import org.prameen.instrument.Instrument;
import org.prameen.scoring.NodeScore;
import org.prameen.security.Person;
import org.prameen.shared.LocalText;
import org.prameen.workbook.WeakItem;

/**
 * All that a case's page of actions shows.
 *
 * @param here found in this case
 * @param before open ones of earlier rounds
 * @param weak indicators that do not meet the criterion and have no action yet, the weakest first
 * @param items of a workbook that are hardly begun and that no action is called by yet
 * @param people who may be an owner: the people of the agency
 * @param finished whether the planning was said to be done
 */
public record ActionBoard(
        Case theCase,
        LocalText agency,
        LocalText roundTitle,
        Instrument instrument,
        List<Action> here,
        List<Action> before,
        List<NodeScore> weak,
        List<WeakItem> items,
        List<Person> people,
        boolean mayWrite,
        boolean finished) {

    public ActionBoard {
        here = List.copyOf(here);
        before = List.copyOf(before);
        weak = List.copyOf(weak);
        items = List.copyOf(items);
        people = List.copyOf(people);
    }
}
