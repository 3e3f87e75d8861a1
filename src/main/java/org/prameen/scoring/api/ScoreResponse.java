package org.prameen.scoring.api;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.prameen.scoring.ScoreSheet;
import org.prameen.scoring.ScoringSettings;

/** All results, with the settings that were in force. */
@JsonPropertyOrder({"instrument", "version", "settings", "nodes"})
record ScoreResponse(String instrument, String version, ScoringSettings settings, List<NodeResult> nodes) {

    static ScoreResponse of(ScoreSheet sheet) {
        List<NodeResult> nodes = sheet.nodes().stream().map(NodeResult::of).toList();
        return new ScoreResponse(sheet.instrument(), sheet.version(), sheet.settings(), nodes);
    }
}
