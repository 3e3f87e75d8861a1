package org.prameen.improvement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prameen.casework.Case;
import org.prameen.organisation.Organisations;
import org.prameen.results.Results;
import org.prameen.scoring.NodeScore;
import org.prameen.scoring.StrongAndWeak;
import org.prameen.security.Deeds;
import org.prameen.shared.CaseId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a case's page of actions shows. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ActionBoards {

    private final Actions actions;
    private final ActionChecks checks;
    private final Organisations organisations;
    private final Results results;
    private final Deeds deeds;

    ActionBoards(Actions actions, ActionChecks checks, Organisations organisations, Results results, Deeds deeds) {
        this.actions = actions;
        this.checks = checks;
        this.organisations = organisations;
        this.results = results;
        this.deeds = deeds;
    }

    /** @throws org.prameen.shared.NotFound when no such case is within reach */
    public ActionBoard of(CaseId id) {
        Case theCase = checks.readable(id);
        List<Action> here = actions.of(id);
        List<Action> before = actions.openBefore(id);
        boolean mayWrite = checks.mayWrite(theCase);
        return new ActionBoard(
                theCase,
                organisations.get(theCase.agency()).name(),
                checks.round(theCase).title(),
                checks.instrument(theCase),
                here,
                before,
                weak(id, here, before),
                mayWrite ? checks.people(theCase) : List.of(),
                mayWrite,
                actions.isFinished(id));
    }

    /** By which actions are late, in Bangkok. */
    public LocalDate today() {
        return deeds.today();
    }

    private List<NodeScore> weak(CaseId id, List<Action> here, List<Action> before) {
        Set<String> planned = Stream.concat(here.stream(), before.stream())
                .filter(action -> action.status() != ActionStatus.CANCELLED)
                .map(Action::indicator)
                .collect(Collectors.toSet());
        return results.find(id).stream()
                .flatMap(found -> StrongAndWeak.of(found.sheet()).weak().stream())
                .filter(score -> !planned.contains(score.code()))
                .toList();
    }
}
