package org.prameen.planning;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prameen.shared.Rejected;

/**
 * The evaluation committee of the agency (document 002, lines 305-306).
 *
 * @param orderNumber number of the order that appoints it
 */
public record Committee(String orderNumber, Optional<LocalDate> orderDate, List<CommitteeMember> members)
        implements PlanPart {

    public static final Committee NONE = new Committee("", Optional.empty(), List.of());

    private static final int MOST = 50;

    public Committee {
        orderNumber = Written.line(orderNumber, "orderNumber");
        orderDate = orderDate == null ? Optional.empty() : orderDate;
        members = members == null ? List.of() : List.copyOf(members);
        if (members.size() > MOST) {
            throw Rejected.because("planning.committeeTooLarge", MOST).at("members");
        }
    }

    @Override
    public Part part() {
        return Part.COMMITTEE;
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>(Written.facts(
                "orderNumber",
                orderNumber,
                "orderDate",
                orderDate.map(LocalDate::toString).orElse("")));
        for (int place = 1; place <= members.size(); place++) {
            CommitteeMember member = members.get(place - 1);
            facts.put("memberName " + place, member.name());
            facts.put("post " + place, member.post());
            facts.put("seat " + place, member.seat().name());
            facts.put(
                    "duties " + place, member.duties().stream().map(Enum::name).collect(Collectors.joining(" ")));
        }
        return facts;
    }
}
