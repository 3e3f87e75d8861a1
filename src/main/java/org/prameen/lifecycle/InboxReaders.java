package org.prameen.lifecycle;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.prameen.lifecycle.persistence.InboxReader;
import org.prameen.lifecycle.persistence.InboxReader.Border;
import org.prameen.lifecycle.persistence.InboxReader.Led;
import org.prameen.security.Access;
import org.prameen.security.CurrentUser;
import org.prameen.security.LentTask;
import org.prameen.security.People;
import org.prameen.security.Person;
import org.prameen.security.Role;
import org.prameen.security.Substitution;
import org.prameen.security.SubstitutionScope;
import org.prameen.shared.PersonId;
import org.prameen.shared.ThaiCalendar;
import org.springframework.stereotype.Component;

/** Says whose inbox is read, and how far. */
@Component
class InboxReaders {

    private static final Led NOBODY = new Led(List.of(), List.of());

    private final CurrentUser user;
    private final Access access;
    private final People people;
    private final Clock clock;

    InboxReaders(CurrentUser user, Access access, People people, Clock clock) {
        this.user = user;
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    /** The person's own, or that of whom they act for. */
    InboxReader current() {
        Border border = user.standIn().map(duty -> border(duty.by().scope())).orElse(InboxReader.NO_BORDER);
        return reader(
                user.taskHolder(), Groups.of(user.get()), border, border.task().isPresent() ? NOBODY : led());
    }

    /** What a substitute would see. */
    InboxReader of(Substitution by) {
        Person absent = people.get(by.absent());
        return reader(absent.id(), Groups.of(by.scope().of(absent)), border(by.scope()), NOBODY);
    }

    /** The first instant after its last day. */
    Instant endOf(Substitution by) {
        return by.until().plusDays(1).atStartOfDay(ThaiCalendar.BANGKOK).toInstant();
    }

    boolean inSomebodysPlace() {
        return user.onBehalfOf().isPresent();
    }

    boolean leads() {
        return !current().led().equals(NOBODY);
    }

    private Led led() {
        return new Led(
                access.reachOf(Role.COORDINATOR, Role.HEAD_OF_HR),
                Groups.of(user.get()).stream()
                        .filter(group -> WorkAccess.ABOVE_AGENCIES.contains(WorkAccess.role(group)))
                        .toList());
    }

    private InboxReader reader(PersonId person, List<String> groups, Border border, Led led) {
        Instant now = clock.instant();
        Instant weekEnd = LocalDate.ofInstant(now, ThaiCalendar.BANGKOK)
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .atStartOfDay(ThaiCalendar.BANGKOK)
                .toInstant();
        return new InboxReader(person, groups, now, weekEnd, border, led);
    }

    private static Border border(SubstitutionScope scope) {
        Optional<String> task = scope.task().map(LentTask::taskId);
        return new Border(false, scope.round(), task);
    }
}
