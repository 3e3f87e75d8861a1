package org.prameen.review.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prameen.casework.ui.CaseMarks;
import org.prameen.review.StatusMark;
import org.prameen.review.StatusMarks;
import org.prameen.shared.CaseId;
import org.prameen.shell.Tone;
import org.springframework.stereotype.Component;

/** Says in the list of cases how far each submission is. */
@Component
class ListMarks implements CaseMarks {

    private final StatusMarks statuses;

    ListMarks(StatusMarks statuses) {
        this.statuses = statuses;
    }

    @Override
    public Map<CaseId, List<Mark>> of(Collection<CaseId> ids) {
        Map<CaseId, List<Mark>> marks = new HashMap<>();
        statuses.of(ids).forEach((id, status) -> marks.put(id, marks(status)));
        return marks;
    }

    private static List<Mark> marks(StatusMark status) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark(StatusWords.tone(status.status()), "review.status." + status.status(), List.of()));
        if (status.newData()) {
            marks.add(new Mark(Tone.AMBER, "review.status.newData", List.of()));
        }
        if (status.openQuestions() > 0) {
            marks.add(new Mark(Tone.AMBER, "review.status.openQuestions", List.of(status.openQuestions())));
        }
        return marks;
    }
}
