package org.prameen.scoring.api;

import com.fasterxml.jackson.databind.JsonNode;
import org.prameen.instrument.GradingPart;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.MaturityPart;
import org.prameen.scoring.RatingMeans;

/** Hands a request to the scoring model of its instrument. */
final class ScoringModels {

    private ScoringModels() {}

    /** @throws InvalidScoreRequest with all faults found */
    static Object answer(Instrument instrument, JsonNode request) {
        if (instrument.scoring() instanceof MaturityPart) {
            return MaturityResponse.of(instrument, MaturityRequest.read(request, instrument));
        }
        if (instrument.scoring() instanceof GradingPart) {
            return GradingResponse.of(instrument, GradingRequest.read(request, instrument));
        }
        ScoreRequest wanted = ScoreRequest.read(request, instrument);
        return ScoreResponse.of(new RatingMeans(instrument, wanted.settings()).score(wanted.input()));
    }
}
