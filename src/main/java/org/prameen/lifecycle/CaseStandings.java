package org.prameen.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.casework.Stage;
import org.prameen.casework.StagePeriods;
import org.prameen.lifecycle.persistence.WorkItemRows;
import org.prameen.lifecycle.process.ExtensionProcess;
import org.prameen.lifecycle.process.SurveyProcess;
import org.prameen.organisation.Organisation;
import org.prameen.organisation.Organisations;
import org.prameen.round.Rounds;
import org.prameen.security.People;
import org.prameen.security.Person;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells where a case stands, for everybody who may read it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class CaseStandings {

    private final Cases cases;
    private final StagePeriods stages;
    private final Rounds rounds;
    private final WorkItemRows items;
    private final WorkAccess access;
    private final Names names;

    /** Names of those who hold the tasks. */
    record Names(People people, Organisations organisations) {}

    CaseStandings(
            Cases cases,
            StagePeriods stages,
            Rounds rounds,
            WorkItemRows items,
            WorkAccess access,
            People people,
            Organisations organisations) {
        this.cases = cases;
        this.stages = stages;
        this.rounds = rounds;
        this.items = items;
        this.access = access;
        this.names = new Names(people, organisations);
    }

    /** @throws org.prameen.shared.NotFound for a foreign case */
    public CaseStanding of(CaseId id) {
        Case found = cases.read(id);
        List<WorkItem> open = items.open(id);
        List<WorkItem> steps = open.stream()
                .filter(item -> !isSurvey(item) && !isExtension(item))
                .toList();
        return new CaseStanding(
                found,
                found.in(rounds.get(found.round())),
                names.organisations().get(found.agency()).name(),
                stages.of(id),
                work(steps),
                (int) open.stream().filter(CaseStandings::isSurvey).count(),
                next(found, steps));
    }

    private static boolean isSurvey(WorkItem item) {
        return item.element().equals(SurveyProcess.ANSWER_SURVEY);
    }

    /** The case goes on while somebody decides whether it gets more time. */
    private static boolean isExtension(WorkItem item) {
        return item.process().equals(ExtensionProcess.KEY);
    }

    private static Optional<String> next(Case found, List<WorkItem> steps) {
        if (steps.isEmpty()) {
            boolean waits = found.isOpen() && found.stage() == Stage.COLLECTION;
            return waits ? Optional.of(NextSteps.whenCollectionOpens()) : Optional.empty();
        }
        return NextSteps.after(steps.get(steps.size() - 1).element());
    }

    private List<OpenWork> work(List<WorkItem> steps) {
        Map<PersonId, LocalText> holders =
                names
                        .people()
                        .all(steps.stream()
                                .flatMap(item -> item.assignee().stream())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Person::id, Person::name));
        Map<OrganisationId, LocalText> places = names
                .organisations()
                .all(steps.stream()
                        .flatMap(item -> item.groups().stream().map(WorkAccess::organisation))
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Organisation::id, Organisation::name));
        return steps.stream().map(item -> work(item, holders::get, places::get)).toList();
    }

    private OpenWork work(
            WorkItem item, Function<PersonId, LocalText> holder, Function<OrganisationId, LocalText> place) {
        return new OpenWork(
                item,
                item.assignee().map(holder),
                WorkAccess.roles(item),
                item.groups().stream()
                        .map(WorkAccess::organisation)
                        .distinct()
                        .map(place)
                        .toList(),
                access.mayDo(item),
                access.mayHandOver(item));
    }
}
