package org.prameen.answering.ui;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.answering.Progress;
import org.prameen.answering.Progresses;
import org.prameen.casework.ui.CaseFigures;
import org.prameen.shared.CaseId;
import org.prameen.shared.RoundId;
import org.springframework.stereotype.Component;

/** Says in lists of cases and on the page of a round how far answering is. */
@Component
class AnswersSoFar implements CaseFigures {

    private final Progresses progresses;

    AnswersSoFar(Progresses progresses) {
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
        return progresses.in(round).map(AnswersSoFar::figure);
    }

    private static Figure figure(Progress progress) {
        return new Figure(
                "answering.collection.progress",
                List.of(progress.given(), progress.asked(), progress.percent()),
                progress.percent());
    }
}
