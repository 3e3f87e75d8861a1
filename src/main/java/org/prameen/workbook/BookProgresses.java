package org.prameen.workbook;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prameen.instrument.Instruments;
import org.prameen.security.Access;
import org.prameen.security.CurrentUser;
import org.prameen.shared.CaseId;
import org.prameen.shared.RoundId;
import org.prameen.workbook.Workbook.Progress;
import org.prameen.workbook.persistence.GivenRows;
import org.prameen.workbook.persistence.GivenRows.Given;
import org.prameen.workbook.persistence.GivenRows.Reach;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far many workbooks are at once, by the formula of the single one ({@code src/docs/progress.md}), in one statement.
 * Only those that were not handed to the head yet have a figure.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class BookProgresses {

    private final GivenRows rows;
    private final Instruments instruments;
    private final Access access;
    private final CurrentUser user;

    BookProgresses(GivenRows rows, Instruments instruments, Access access, CurrentUser user) {
        this.rows = rows;
        this.instruments = instruments;
        this.access = access;
        this.user = user;
    }

    /** Of the agencies' cases that the person may read; others are left out. */
    public Map<CaseId, Progress> of(Collection<CaseId> ids) {
        return ids.isEmpty() || access.readable().isEmpty()
                ? Map.of()
                : rows.of(ids, reach()).stream()
                        .collect(Collectors.toMap(given -> given.id().orElseThrow(), this::progress));
    }

    /** Summed over the cases of a round that the person may read; empty when no workbook is being filled in there. */
    public Optional<Progress> in(RoundId round) {
        return access.readable().isEmpty()
                ? Optional.empty()
                : rows.in(round, reach()).map(this::progress);
    }

    private Reach reach() {
        return new Reach(access.readable(), user.onlyRound(), user.onlyCase());
    }

    private Progress progress(Given given) {
        int items = instruments.get(given.instrument(), given.version()).sections().stream()
                .mapToInt(section -> section.children().size())
                .sum();
        int all = (int) (items * given.workbooks());
        return new Progress((int) Math.min(given.given(), all), all);
    }
}
