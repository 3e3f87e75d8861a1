package org.prameen.lifecycle;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.prameen.answering.Progress;
import org.prameen.answering.Progresses;
import org.prameen.lifecycle.persistence.InboxReader;
import org.prameen.lifecycle.persistence.InboxRows;
import org.prameen.shared.CaseId;
import org.prameen.workbook.BookProgresses;
import org.springframework.stereotype.Component;

/** Pages of the inbox, with how far answering is where it is going on: on a survey the own sheet, elsewhere the case. */
@Component
class InboxPages {

    private final InboxRows rows;
    private final Progresses progresses;
    private final BookProgresses books;

    InboxPages(InboxRows rows, Progresses progresses, BookProgresses books) {
        this.rows = rows;
        this.progresses = progresses;
        this.books = books;
    }

    List<InboxLine> page(InboxReader reader, InboxQuery query, Collection<String> elements, int offset, int limit) {
        List<InboxLine> lines = rows.page(reader, query, elements, offset, limit);
        Map<CaseId, Progress> sheets = progresses.ofOwnSheets(cases(lines, false));
        Map<CaseId, Progress> all = new HashMap<>(progresses.of(cases(lines, true)));
        books.of(cases(lines, true))
                .forEach((id, progress) -> all.put(id, new Progress(progress.answered(), progress.all())));
        return lines.stream()
                .map(line -> line.with(Optional.ofNullable(
                        line.isOpen() ? (line.claimable() ? all : sheets).get(line.caseId()) : null)))
                .toList();
    }

    InboxCounts counts(InboxReader reader) {
        return rows.counts(reader);
    }

    /** A survey is the person's alone, so nobody can claim it. */
    private static Set<CaseId> cases(List<InboxLine> lines, boolean claimable) {
        return lines.stream()
                .filter(line -> line.isOpen() && line.claimable() == claimable)
                .map(InboxLine::caseId)
                .collect(Collectors.toSet());
    }
}
