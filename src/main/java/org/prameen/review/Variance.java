package org.prameen.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.prameen.review.persistence.GapRows;
import org.prameen.security.Access;
import org.prameen.security.Exports;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where two kinds of values lie furthest apart, over all signed cases the person may read. Only items that have both
 * values are compared; none is filled in (system method).
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Variance {

    private static final int LONGEST_PAGE = 500;
    private static final int MOST_ROWS = 20_000;

    private final GapRows rows;
    private final Access access;

    Variance(GapRows rows, Access access) {
        this.rows = rows;
        this.access = access;
    }

    /** The largest gaps first. */
    public List<Gap> page(GapQuery query, int offset, int limit) {
        return rows.page(query, readable(query), offset, Math.min(limit, LONGEST_PAGE));
    }

    public int count(GapQuery query) {
        return rows.count(query, readable(query));
    }

    /** The same as cells for a file, in the order of the page, the first 20,000 lines; without a heading. */
    @Exports("variance")
    public List<List<String>> cells(GapQuery query, Locale locale) {
        List<List<String>> cells = new ArrayList<>();
        rows.page(query, readable(query), 0, MOST_ROWS).forEach(gap -> cells.add(cells(gap, locale)));
        return cells;
    }

    /** Path prefixes; nothing for a substitute of another round or of a single task. */
    private List<String> readable(GapQuery query) {
        return access.reaches(query.round()) ? access.readable() : List.of();
    }

    private static List<String> cells(Gap gap, Locale locale) {
        return List.of(
                gap.node().orElse(""),
                gap.place().map(name -> name.in(locale)).orElse(""),
                String.valueOf(gap.pairs()),
                gap.first().toPlainString(),
                gap.second().toPlainString(),
                gap.mean().toPlainString(),
                gap.size().toPlainString());
    }
}
