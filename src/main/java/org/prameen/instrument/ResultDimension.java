package org.prameen.instrument;

import java.util.List;
import org.prameen.shared.LocalText;

/**
 * One dimension of results.
 *
 * @param most how many measures it takes at most, over all its groups
 * @param origin where it is printed
 */
public record ResultDimension(String code, LocalText title, int most, List<ResultGroup> groups, ResultOrigin origin) {

    public ResultDimension {
        groups = List.copyOf(groups);
    }
}
