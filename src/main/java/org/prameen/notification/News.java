package org.prameen.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prameen.lifecycle.WorkItem;
import org.prameen.shared.PersonId;

/** What happened in one transaction, told together at its end: so a task is told once, by what it means. */
class News {

    private final Map<String, WorkItem> opened = new LinkedHashMap<>();
    private final Set<String> ended = new LinkedHashSet<>();
    private final List<Handing> handings = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private Optional<PersonId> actor = Optional.empty();

    /** Whoever acts in the transaction is its actor, even where the system does the rest for them. */
    void by(Optional<PersonId> person) {
        actor = actor.or(() -> person);
    }

    /** Whether somebody else acted up to now. */
    boolean areNotBy(Optional<PersonId> person) {
        return actor.isPresent() && person.isPresent() && !actor.equals(person);
    }

    void opened(WorkItem item) {
        opened.put(item.taskId(), item);
    }

    void ended(String task) {
        ended.add(task);
    }

    void handed(Handing handing) {
        handings.add(handing);
    }

    void happened(Fact fact) {
        facts.add(fact);
    }

    Optional<PersonId> actor() {
        return actor;
    }

    /** All of it: facts with the task that says the same, which then is no news of its own, and the other tasks. */
    Story story(Instant at) {
        List<Fact> told = facts.stream().map(this::withTwin).toList();
        List<Handing> toOthers = handings.stream()
                .filter(handing -> actor.filter(handing.person()::equals).isEmpty())
                .toList();
        return new Story(at, actor, told, ended, opened.keySet(), toOthers);
    }

    private Fact withTwin(Fact fact) {
        Iterator<WorkItem> items = opened.values().iterator();
        while (items.hasNext()) {
            WorkItem item = items.next();
            if (fact.isTwinOf(item)) {
                items.remove();
                return fact.about(item);
            }
        }
        return fact;
    }
}
