package org.prameen.planning;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.planning.persistence.PlanRows;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiCalendar;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans of cases: reading them and passing them on. Writing in them is {@link PlanEditing}. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Plans {

    private final Cases cases;
    private final PlanRows rows;
    private final PlanGround ground;
    private final PlanFlow flow;
    private final Clock clock;

    Plans(Cases cases, PlanRows rows, PlanGround ground, PlanFlow flow, Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.ground = ground;
        this.flow = flow;
        this.clock = clock;
    }

    /**
     * The plan of a case, empty when nobody wrote in it yet.
     *
     * @throws NotFound for respondents and strangers
     */
    public Plan get(CaseId id) {
        cases.read(id);
        return rows.get(id);
    }

    /**
     * Which indicators the case evaluates; all when nothing was planned. An evaluation from outside takes those of the
     * agency's own beside it (system method), so that the two can be compared. Open to the agency's respondents too.
     */
    public Selection selection(CaseId id) {
        Case found = cases.get(id);
        CaseId planned = found.isExternal() ? cases.beside(id).orElse(id) : id;
        return selection(ground.instrument(found), (Choice) rows.content(planned, Part.CHOICE));
    }

    /** Who is to be asked: the respondents named in the plan as far as they still are respondents, or all. */
    public Set<PersonId> informants(CaseId id) {
        Case found = cases.read(id);
        Set<PersonId> respondents = ground.respondents(found.agency());
        Set<PersonId> named = ((Informants) rows.content(id, Part.INFORMANTS)).named();
        return named.isEmpty()
                ? respondents
                : named.stream().filter(respondents::contains).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Own targets that count today, by indicator code: announced, and of indicators that are evaluated (document 002,
     * lines 298-301). Two decimals; they stand beside the handbook's criterion.
     */
    public Map<String, BigDecimal> activeTargets(CaseId id) {
        cases.read(id);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ThaiCalendar.BANGKOK);
        Set<String> excluded =
                ((Choice) rows.content(id, Part.CHOICE)).excluded().keySet();
        Map<String, BigDecimal> active = new TreeMap<>();
        ((Targets) rows.content(id, Part.TARGETS)).byIndicator().forEach((indicator, target) -> {
            if (target.isActive(today) && !excluded.contains(indicator)) {
                active.put(indicator, target.value());
            }
        });
        return Collections.unmodifiableMap(active);
    }

    /**
     * Hands the plan in for approval.
     *
     * @throws Rejected when a policy blocks it, with the first reason, or when it is not open
     */
    @Transactional
    public void submit(CaseId id) {
        flow.submit(cases.get(id));
    }

    /** @throws Rejected when it was not submitted, a policy blocks it, or the preparer should not approve it */
    @Transactional
    public void approve(CaseId id) {
        flow.approve(cases.get(id));
    }

    /** @throws Rejected without a reason, or when the plan was not submitted */
    @Transactional
    public void returnForRevision(CaseId id, String reason) {
        flow.returnForRevision(cases.get(id), reason);
    }

    /** In printed order. */
    static Selection selection(Instrument instrument, Choice choice) {
        Set<String> selected = new LinkedHashSet<>();
        Map<String, String> excluded = new LinkedHashMap<>();
        for (Node indicator : instrument.all(NodeKind.INDICATOR)) {
            String reason = choice.excluded().get(indicator.code());
            if (reason == null) {
                selected.add(indicator.code());
            } else {
                excluded.put(indicator.code(), reason);
            }
        }
        return new Selection(Collections.unmodifiableSet(selected), Collections.unmodifiableMap(excluded));
    }
}
