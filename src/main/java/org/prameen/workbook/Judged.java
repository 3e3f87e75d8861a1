package org.prameen.workbook;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.prameen.instrument.NodeCodes;
import org.prameen.scoring.method.Method;

/**
 * What became of a workbook after it left the agency.
 *
 * @param handedIn signed by the head
 * @param certified by the last body of its route: all of it is accepted
 * @param accepted codes of items and of what stands above items
 * @param returned likewise, as long as it waits for the agency
 */
public record Judged(boolean handedIn, boolean certified, Set<String> accepted, Set<String> returned) {

    static final Judged NOTHING = new Judged(false, false, Set.of(), Set.of());

    public Judged {
        accepted = Set.copyOf(accepted);
        returned = Set.copyOf(returned);
    }

    /** The values that make levels in a round: all, or those of accepted items. */
    public Map<String, String> counting(Method method, Map<String, String> values) {
        return method.acceptedOnly()
                ? values.entrySet().stream()
                        .filter(entry -> accepts(entry.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))
                : values;
    }

    boolean accepts(String item) {
        return !returns(item) && (certified || touches(accepted, item));
    }

    boolean returns(String item) {
        return touches(returned, item);
    }

    private static boolean touches(Set<String> nodes, String item) {
        return nodes.stream().anyMatch(node -> NodeCodes.isAtOrBelow(item, node));
    }
}
