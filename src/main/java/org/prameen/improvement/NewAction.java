package org.prameen.improvement;

import java.time.LocalDate;
import org.prameen.shared.ThaiText;

/**
 * What an action is made of; also what it is changed to.
 *
 * @param indicator code of the indicator it is about
 * @param due last day, inside the quarter
 */
public record NewAction(String indicator, ActionKind kind, String title, Owner owner, Quarter quarter, LocalDate due) {

    public NewAction {
        title = ThaiText.typed(title);
    }
}
