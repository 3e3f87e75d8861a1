package org.prameen.casework.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prameen.casework.CaseListing;
import org.prameen.casework.ui.CaseMarks.Mark;
import org.prameen.shared.CaseId;
import org.springframework.beans.factory.ObjectProvider;

/** A line of the list of cases with what modules above say about it. */
record MarkedCase(CaseListing line, List<Mark> marks) {

    static List<MarkedCase> of(List<CaseListing> page, ObjectProvider<CaseMarks> sources) {
        List<CaseId> ids = page.stream().map(CaseListing::id).toList();
        Map<CaseId, List<Mark>> marks = new HashMap<>();
        sources.orderedStream().forEach(source -> source.of(ids)
                .forEach((id, more) ->
                        marks.computeIfAbsent(id, any -> new ArrayList<>()).addAll(more)));
        return page.stream()
                .map(line -> new MarkedCase(line, marks.getOrDefault(line.id(), List.of())))
                .toList();
    }
}
