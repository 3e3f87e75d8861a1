package org.prameen.workbook.ui;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.casework.ui.CaseFigures;
import org.prameen.shared.CaseId;
import org.prameen.shared.RoundId;
import org.prameen.workbook.BookProgresses;
import org.prameen.workbook.Workbook.Progress;
import org.springframework.stereotype.Component;

/** Says in lists of cases and on the page of a round how far workbooks are. */
@Component
class BooksSoFar implements CaseFigures {

    private final BookProgresses progresses;

    BooksSoFar(BookProgresses progresses) {
        this.progresses = progresses;
    }

    @Override
    public Map<CaseId, Figure> of(Collection<CaseId> ids) {
        Map<CaseId, Figure> figures = new HashMap<>();
        progresses.of(ids).forEach((id, progress) -> figures.put(id, figure(progress)));
        return figures;
    }

    @Override
    public Optional<Figure> in(RoundId round) {
        return progresses.in(round).map(BooksSoFar::figure);
    }

    private static Figure figure(Progress progress) {
        return new Figure(
                "workbook.progress",
                List.of(progress.answered(), progress.all(), progress.percent()),
                progress.percent());
    }
}
