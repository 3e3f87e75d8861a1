package org.prameen.reporting;

import java.util.Locale;
import java.util.Optional;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.reporting.ShortReport.Release;
import org.prameen.reporting.content.ShortContent;
import org.prameen.reporting.persistence.ShortReportRows;
import org.prameen.security.Access;
import org.prameen.security.Deeds;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The short report of a case (document 002, lines 436-439): drawn from the archived full report, so its figures are the
 * same ones, and released to the public by the head of HR.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ShortReports {

    private final Cases cases;
    private final ShortReportRows rows;
    private final ShortDrafts drafts;
    private final Access access;
    private final Deeds deeds;

    ShortReports(Cases cases, ShortReportRows rows, ShortDrafts drafts, Access access, Deeds deeds) {
        this.cases = cases;
        this.rows = rows;
        this.drafts = drafts;
        this.access = access;
        this.deeds = deeds;
    }

    /** The newest edition of the issued report, for all who may read the case. */
    @Transactional(readOnly = true)
    public Optional<ShortReport> find(CaseId id) {
        cases.read(id);
        return rows.find(id);
    }

    @Transactional(readOnly = true)
    public boolean mayIssue(CaseId id) {
        return access.mayAct(cases.read(id).agency(), Role.COORDINATOR);
    }

    @Transactional(readOnly = true)
    public boolean mayRelease(CaseId id) {
        return access.mayAct(cases.read(id).agency(), Role.HEAD_OF_HR);
    }

    /**
     * What was decided so far, or a proposal.
     *
     * @throws Rejected before the full report is issued
     */
    @Transactional(readOnly = true)
    public ShortDraft draft(CaseId id) {
        access.act(cases.read(id).agency(), FullReports.OF_THE_AGENCY);
        return drafts.draft(id);
    }

    /**
     * The report as it would be issued now.
     *
     * @throws Rejected before the full report is issued
     */
    @Transactional(readOnly = true)
    public ShortContent preview(CaseId id) {
        access.act(cases.read(id).agency(), FullReports.OF_THE_AGENCY);
        return drafts.content(id);
    }

    /** @throws Rejected when there is no lead, it is too long or names a respondent, or the report is issued already */
    public void save(CaseId id, ShortDraft draft) {
        Case found = mine(id, Role.COORDINATOR);
        refuseIssued(id);
        drafts.save(id, draft, deeds.person(), deeds.now());
        deeds.write(found.deed("reporting.shortReportDrafted")
                .changed(null, draft.lead().th()));
    }

    /** @throws Rejected before the full report, twice, or when a text names a respondent */
    public void issue(CaseId id) {
        Case found = mine(id, Role.COORDINATOR);
        refuseIssued(id);
        drafts.refuseNames(id);
        ShortReport report =
                new ShortReport(id, 1, slug(found), deeds.now(), deeds.name(), drafts.content(id), Optional.empty());
        if (!rows.insert(report, deeds.actor())) {
            throw Rejected.because("reporting.short.alreadyIssued");
        }
        deeds.tell(new ShortReportIssued(id), found.deed("reporting.shortReportIssued"));
    }

    /** Opens the report to everybody. @throws Rejected when it is not issued, or released already */
    public void release(CaseId id) {
        Case found = mine(id, Role.HEAD_OF_HR);
        ShortReport issued = rows.find(id).orElseThrow(() -> Rejected.because("reporting.release.notIssued"));
        if (!rows.release(id, issued.edition(), new Release(deeds.now(), deeds.name()), deeds.actor())) {
            throw Rejected.because("reporting.release.already");
        }
        deeds.tell(new ShortReportReleased(id), found.deed("reporting.shortReportReleased"));
    }

    private Case mine(CaseId id, Role role) {
        Case found = cases.read(id);
        access.act(found.agency(), role);
        return found;
    }

    private void refuseIssued(CaseId id) {
        if (rows.find(id).isPresent()) {
            throw Rejected.because("reporting.short.alreadyIssued");
        }
    }

    /** The number of a case is unique and made of words people know, so it is its public address as well. */
    private static String slug(Case of) {
        return of.number().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-");
    }
}
