package org.prameen.improvement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prameen.casework.Case;
import org.prameen.instrument.Instrument;
import org.prameen.organisation.Organisations;
import org.prameen.results.Results;
import org.prameen.scoring.NodeScore;
import org.prameen.scoring.StrongAndWeak;
import org.prameen.security.Deeds;
import org.prameen.shared.CaseId;
import org.prameen.workbook.WeakItem;
import org.prameen.workbook.Workbooks;
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
    private final Workbooks workbooks;
    private final Deeds deeds;

    ActionBoards(
            Actions actions,
            ActionChecks checks,
            Organisations organisations,
            Results results,
            Workbooks workbooks,
            Deeds deeds) {
        this.workbooks = workbooks;
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
                items(theCase, here, before),
                mayWrite ? checks.people(theCase) : List.of(),
                mayWrite,
                actions.isFinished(id));
    }

    /** By which actions are late, in Bangkok. */
    public LocalDate today() {
        return deeds.today();
    }

    /** An item is taken care of once an action is called by its code. */
    private List<WeakItem> items(Case theCase, List<Action> here, List<Action> before) {
        Instrument instrument = checks.instrument(theCase);
        if (!instrument.isFilledTogether() || theCase.isExternal()) {
            return List.of();
        }
        List<String> titles = Stream.concat(here.stream(), before.stream())
                .filter(action -> action.status() != ActionStatus.CANCELLED)
                .map(Action::title)
                .toList();
        return WeakItem.of(instrument, workbooks.answers(theCase.id())).stream()
                .filter(weak -> titles.stream()
                        .noneMatch(title -> title.startsWith(weak.item().code() + " ")))
                .toList();
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
