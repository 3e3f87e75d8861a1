package org.prameen.reporting;

import java.util.List;
import java.util.Optional;
import org.prameen.reporting.persistence.PublicReportRows;
import org.prameen.reporting.persistence.ShortReportRows;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Short reports that were released, for everybody (document 002, lines 166, 426 and 436). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
public class PublicReports {

    private static final int LONGEST_PAGE = 100;

    private final PublicReportRows list;
    private final ShortReportRows reports;

    PublicReports(PublicReportRows list, ShortReportRows reports) {
        this.list = list;
        this.reports = reports;
    }

    /** Latest released first. */
    public List<PublicListing> search(PublicSearch search, int offset, int limit) {
        return list.page(search, Math.max(0, offset), Math.min(limit, LONGEST_PAGE));
    }

    public int count(PublicSearch search) {
        return list.count(search);
    }

    /** Empty for what was not released, as for what never existed. */
    public Optional<ShortReport> find(String slug) {
        return reports.released(slug);
    }
}
