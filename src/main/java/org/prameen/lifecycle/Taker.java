package org.prameen.lifecycle;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prameen.security.Person;

/** Somebody who can take tasks. @param tasks how many of those asked about */
public record Taker(Person person, int tasks) {

    /** @param candidates who can take a task; asked once for all tasks of the same groups */
    static List<Taker> among(Collection<WorkItem> items, Function<WorkItem, Stream<Person>> candidates) {
        Map<List<String>, List<WorkItem>> alike = items.stream().collect(Collectors.groupingBy(WorkItem::groups));
        Map<Person, Integer> counts = new HashMap<>();
        alike.values().forEach(same -> candidates
                .apply(same.get(0))
                .forEach(person -> counts.merge(person, same.size(), Integer::sum)));
        return counts.entrySet().stream()
                .map(count -> new Taker(count.getKey(), count.getValue()))
                .sorted(Comparator.comparingInt(Taker::tasks)
                        .reversed()
                        .thenComparing(taker -> taker.person().name().th()))
                .toList();
    }
}
