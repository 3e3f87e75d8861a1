package org.prameen.reporting;

import java.util.List;
import java.util.Optional;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.reporting.content.FullContent;
import org.prameen.reporting.persistence.FullReportRows;
import org.prameen.reporting.writing.ReportMaterial;
import org.prameen.round.Dates;
import org.prameen.security.Access;
import org.prameen.security.Deeds;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The full report of a case (document 002, lines 427-435): a draft that follows the case until it is issued, from then on
 * the archived text, which nothing changes any more.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class FullReports {

    static final Role[] OF_THE_AGENCY = {
        Role.COORDINATOR,
        Role.HEAD_OF_HR,
        Role.COMMITTEE_MEMBER,
        Role.EXECUTIVE,
        Role.AGENCY_HEAD,
        Role.PLAN_MANAGER,
        Role.AUDITOR
    };

    private final Cases cases;
    private final FullReportRows rows;
    private final Drafts drafts;
    private final Access access;
    private final Deeds deeds;

    FullReports(Cases cases, FullReportRows rows, Drafts drafts, Access access, Deeds deeds) {
        this.cases = cases;
        this.rows = rows;
        this.drafts = drafts;
        this.access = access;
        this.deeds = deeds;
    }

    /** The newest edition of the issued report, for all who may read the case. */
    @Transactional(readOnly = true)
    public Optional<FullReport> find(CaseId id) {
        cases.read(id);
        return rows.find(id);
    }

    /** An edition as it was issued. @throws NotFound when there is none of this number */
    @Transactional(readOnly = true)
    public FullReport edition(CaseId id, int number) {
        cases.read(id);
        return rows.find(id, number).orElseThrow(NotFound::new);
    }

    /**
     * The report as it would be issued now; for the agency itself.
     *
     * @return empty while there are no results to report
     */
    @Transactional(readOnly = true)
    public Optional<FullContent> draft(CaseId id) {
        access.act(cases.read(id).agency(), OF_THE_AGENCY);
        return drafts.content(id);
    }

    /** What keeps the report from being issued, and what should be thought of before. */
    @Transactional(readOnly = true)
    public List<Obstacle> obstacles(CaseId id) {
        cases.read(id);
        return rows.exists(id) ? List.of(Obstacle.blocking("reporting.full.alreadyIssued")) : drafts.obstacles(id);
    }

    @Transactional(readOnly = true)
    public boolean mayIssue(CaseId id) {
        return access.mayAct(cases.read(id).agency(), Role.COORDINATOR);
    }

    /**
     * Issues and archives the report. Results must have been checked and accepted before (document 002, line 427).
     *
     * @throws Rejected for the first obstacle that blocks
     */
    public void issue(CaseId id) {
        Case found = cases.read(id);
        access.act(found.agency(), Role.COORDINATOR);
        obstacles(id).stream().filter(Obstacle::blocks).findFirst().ifPresent(obstacle -> {
            throw Rejected.because(obstacle.key());
        });
        ReportMaterial material = drafts.material(id).orElseThrow(NotFound::new);
        Dates dates = material.setting().round().dates();
        boolean late = !deeds.now().isBefore(dates.reportLateAt());
        FullReport report =
                new FullReport(id, 1, deeds.now(), deeds.name(), dates.reportDue(), late, drafts.written(material), "");
        if (!rows.insert(report, deeds.actor())) {
            throw Rejected.because("reporting.full.alreadyIssued");
        }
        deeds.tell(
                new FullReportIssued(id),
                found.deed("reporting.fullReportIssued").changed(null, late ? "late" : "on time"));
    }
}
