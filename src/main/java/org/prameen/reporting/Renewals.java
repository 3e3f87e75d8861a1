package org.prameen.reporting;

import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.reporting.ShortReport.Release;
import org.prameen.reporting.content.FullContent;
import org.prameen.reporting.content.ShortContent;
import org.prameen.reporting.persistence.FullReportRows;
import org.prameen.reporting.persistence.ShortReportRows;
import org.prameen.security.Deeds;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * New editions of reports whose results were corrected. Earlier editions stay in the archive; whether a report was in time
 * is judged by its first.
 */
@Service
@Transactional
@PreAuthorize("hasRole('SYSTEM')")
public class Renewals {

    private final Cases cases;
    private final Drafts drafts;
    private final ShortDrafts shortDrafts;
    private final Archived archived;
    private final Deeds deeds;

    /** What was issued so far. */
    record Archived(FullReportRows full, ShortReportRows shorts) {}

    Renewals(
            Cases cases,
            Drafts drafts,
            ShortDrafts shortDrafts,
            FullReportRows fullReports,
            ShortReportRows shortReports,
            Deeds deeds) {
        this.cases = cases;
        this.drafts = drafts;
        this.shortDrafts = shortDrafts;
        this.archived = new Archived(fullReports, shortReports);
        this.deeds = deeds;
    }

    /**
     * Issues both reports anew, as far as they were issued, and releases the short one if it was released. What says the
     * same as before gets no new edition.
     *
     * @throws org.prameen.shared.Rejected when a text of the short report names a respondent by now
     */
    public void renew(CaseId id) {
        archived.full().find(id).ifPresent(report -> renew(cases.read(id), report));
    }

    private void renew(Case theCase, FullReport last) {
        FullContent content = drafts.content(theCase.id()).orElseThrow(NotFound::new);
        if (archived.full().says(last, content)) {
            return;
        }
        FullReport next = new FullReport(
                theCase.id(), last.edition() + 1, deeds.now(), deeds.name(), last.due(), last.late(), content, "");
        archived.full().insert(next, deeds.actor());
        deeds.write(theCase.deed("reporting.fullReportRenewed").changed(last.edition(), next.edition()));
        archived.shorts().find(theCase.id()).ifPresent(report -> renew(theCase, report, next.edition()));
    }

    private void renew(Case theCase, ShortReport last, int edition) {
        shortDrafts.refuseNames(theCase.id());
        ShortContent content = shortDrafts.content(theCase.id());
        ShortReport next =
                new ShortReport(theCase.id(), edition, last.slug(), deeds.now(), deeds.name(), content, last.release());
        archived.shorts().insert(next, deeds.actor());
        last.release().ifPresent(before -> archived.shorts()
                .release(theCase.id(), edition, new Release(deeds.now(), deeds.name()), deeds.actor()));
        deeds.write(theCase.deed("reporting.shortReportRenewed").changed(last.edition(), edition));
    }
}
