package org.prameen.reporting.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.prameen.shared.Sha256;
import org.springframework.stereotype.Component;

/** Turns reports into the text that is archived, and back. */
@Component
public class Archive {

    private final ObjectMapper json;

    Archive(ObjectMapper json) {
        this.json = json;
    }

    public String written(Object content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalStateException when the text is not the one that was archived */
    public <T> T read(String text, String sha256, Class<T> type) {
        if (!fingerprint(text).equals(sha256)) {
            throw new IllegalStateException("an archived report differs from its fingerprint");
        }
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String fingerprint(String text) {
        return Sha256.of(text);
    }
}
