package org.prameen.reporting;

import java.util.List;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.organisation.RouteStop;
import org.prameen.reporting.persistence.RouteReceiptRows;
import org.prameen.reporting.persistence.ShortReportRows;
import org.prameen.security.Forbidden;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receipts of the bodies along the route of a type (document 002, lines 309-391). */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class RouteReceipts {

    static final int LONGEST_COMMENT = 2000;

    private final Cases cases;
    private final RouteProgress progress;
    private final RouteReceiptRows receipts;
    private final ShortReportRows shortReports;
    private final Reception reception;

    RouteReceipts(
            Cases cases,
            RouteProgress progress,
            RouteReceiptRows receipts,
            ShortReportRows shortReports,
            Reception reception) {
        this.cases = cases;
        this.progress = progress;
        this.receipts = receipts;
        this.shortReports = shortReports;
        this.reception = reception;
    }

    /** What was received so far, in order. */
    @Transactional(readOnly = true)
    public List<RouteReceipt> of(CaseId id) {
        cases.read(id);
        return receipts.of(id);
    }

    /** Whether the person may receive the report now. */
    @Transactional(readOnly = true)
    public boolean mayReceive(CaseId id) {
        cases.read(id);
        return onRoute(id)
                && progress.next(id)
                        .filter(stop -> reception.sits(stop.body().id()))
                        .isPresent();
    }

    /**
     * Takes the report in hand for the body whose turn it is.
     *
     * @throws Rejected when the report is not on its route, or every body has it
     * @throws Forbidden when the person does not sit at the body whose turn it is
     */
    public void receive(CaseId id, String comment) {
        Case found = cases.read(id);
        RouteStop stop = progress.next(id)
                .filter(next -> onRoute(id))
                .orElseThrow(() -> Rejected.because("reporting.route.nothingToReceive"));
        reception.requireSeat(stop.body().id());
        String said = comment == null ? "" : comment.strip();
        if (said.length() > LONGEST_COMMENT) {
            throw Rejected.because("reporting.textTooLong", LONGEST_COMMENT).at("comment");
        }
        reception.accept(found, stop, receipts.of(id).size() + 1, said);
    }

    private boolean onRoute(CaseId id) {
        return shortReports.find(id).flatMap(ShortReport::release).isPresent();
    }
}
