package org.prameen.casework;

import java.util.List;
import org.prameen.shared.RoundId;

/**
 * From now on these cases go by the dates their round has.
 *
 * @param numbers of open cases of the round, a hundred at most
 */
public record CaseDatesMoved(RoundId round, List<String> numbers) {}
