package org.prameen.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prameen.reporting.content.FullContent;
import org.prameen.reporting.writing.FullReportWriter;
import org.prameen.reporting.writing.ReportMaterial;
import org.prameen.security.AsSystem;
import org.prameen.shared.CaseId;
import org.springframework.stereotype.Component;

/**
 * Reports before they are issued. What they are made of is read as the system: who may see the report is asked before,
 * and a report is the same whoever reads it.
 */
@Component
class Drafts {

    private final MaterialSource source;
    private final FullReportWriter writer;

    Drafts(MaterialSource source, FullReportWriter writer) {
        this.source = source;
        this.writer = writer;
    }

    Optional<ReportMaterial> material(CaseId id) {
        return AsSystem.call(() -> source.of(id));
    }

    Optional<FullContent> content(CaseId id) {
        return material(id).map(this::written);
    }

    FullContent written(ReportMaterial material) {
        return writer.write(material);
    }

    List<Obstacle> obstacles(CaseId id) {
        Optional<ReportMaterial> material = material(id);
        if (material.isEmpty()) {
            return List.of(Obstacle.blocking("reporting.full.noResults"));
        }
        List<Obstacle> found = new ArrayList<>();
        if (material.get().results().check().isEmpty()) {
            found.add(Obstacle.blocking("reporting.full.notChecked"));
        }
        if (material.get()
                .results()
                .discussion()
                .filter(text -> !text.isBlank())
                .isEmpty()) {
            found.add(Obstacle.warning("reporting.full.noDiscussion"));
        }
        if (material.get().plan().committee().isEmpty()) {
            found.add(Obstacle.warning("reporting.full.noCommittee"));
        }
        return found;
    }
}
