package org.prameen.improvement;

import java.util.LinkedHashMap;
import java.util.Map;
import org.prameen.evidence.EvidenceSubjects;
import org.prameen.improvement.persistence.ActionRows;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.springframework.stereotype.Component;

/** Lets evidence hang on actions: that something was done is shown by what came of it. */
@Component
class ActionSubjects implements EvidenceSubjects {

    private final ActionRows rows;

    ActionSubjects(ActionRows rows) {
        this.rows = rows;
    }

    @Override
    public String prefix() {
        return "action";
    }

    @Override
    public Map<String, LocalText> of(CaseId id) {
        Map<String, LocalText> titles = new LinkedHashMap<>();
        rows.of(id).forEach(action -> titles.put(action.id().toString(), LocalText.of(action.title(), action.title())));
        return titles;
    }
}
