package org.prameen.casework.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.casework.CaseListing;
import org.prameen.casework.ui.CaseFigures.Figure;
import org.prameen.casework.ui.CaseMarks.Mark;
import org.prameen.shared.CaseId;
import org.springframework.beans.factory.ObjectProvider;

/** A line of the list of cases with what modules above say about it and how far it is. */
record MarkedCase(CaseListing line, List<Mark> marks, Optional<Figure> figure) {

    static List<MarkedCase> of(
            List<CaseListing> page, ObjectProvider<CaseMarks> sources, ObjectProvider<CaseFigures> progress) {
        List<CaseId> ids = page.stream().map(CaseListing::id).toList();
        Map<CaseId, List<Mark>> marks = new HashMap<>();
        sources.orderedStream().forEach(source -> source.of(ids)
                .forEach((id, more) ->
                        marks.computeIfAbsent(id, any -> new ArrayList<>()).addAll(more)));
        Map<CaseId, Figure> figures = new HashMap<>();
        progress.orderedStream().forEach(source -> figures.putAll(source.of(ids)));
        return page.stream()
                .map(line -> new MarkedCase(
                        line, marks.getOrDefault(line.id(), List.of()), Optional.ofNullable(figures.get(line.id()))))
                .toList();
    }
}
