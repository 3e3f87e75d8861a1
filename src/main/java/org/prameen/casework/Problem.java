package org.prameen.casework;

import java.util.List;
import org.prameen.shared.LocalText;

/**
 * Something that is missing before a submission.
 *
 * @param place where it is missing, for example the indicator with its code; problems of one place are shown together
 * @param key message key of the sentence that says what to do, with its arguments
 * @param hard it refuses the submission; otherwise it only deserves a look
 * @param route of the screen that mends it, leading to the very field, for example {@code cases/…/plan?focus=objectives}
 */
public record Problem(LocalText place, String key, List<Object> arguments, boolean hard, String route) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem hard(LocalText place, String route, String key, Object... arguments) {
        return new Problem(place, key, List.of(arguments), true, route);
    }

    public static Problem soft(LocalText place, String route, String key, Object... arguments) {
        return new Problem(place, key, List.of(arguments), false, route);
    }
}
