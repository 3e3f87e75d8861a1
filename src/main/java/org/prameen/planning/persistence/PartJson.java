package org.prameen.planning.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.prameen.planning.Part;
import org.prameen.planning.PlanPart;
import org.springframework.stereotype.Component;

/** Parts of a plan as the database keeps them. */
@Component
class PartJson {

    private final ObjectMapper json;

    PartJson(ObjectMapper json) {
        this.json = json;
    }

    String written(PlanPart part) {
        try {
            return json.writeValueAsString(part);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    PlanPart read(Part part, String content) {
        try {
            return json.readValue(content, part.type());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
