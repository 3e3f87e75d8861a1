package org.prameen.scoring.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.prameen.scoring.Excerpt;
import org.prameen.shared.Rejected;

/** Reads the body of a request, which may be anything, as a JSON tree of bounded size. */
final class JsonBody {

    /** Where a fault belongs that has no field. */
    static final String FIELD = "body";

    /** In bytes: room for 250,000 answers, small enough to keep many requests in memory. */
    static final int LONGEST = 8 * 1024 * 1024;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            // an item answered twice by one respondent would else silently lose one answer
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private JsonBody() {}

    /** @throws InvalidScoreRequest when the body is too long or no JSON */
    static JsonNode read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw InvalidScoreRequest.tooLarge(Rejected.because("scoring.api.bodyTooLarge", LONGEST / 1024 / 1024)
                    .at(FIELD));
        }
        return parse(bytes);
    }

    private static JsonNode parse(byte[] bytes) {
        try (JsonParser parser = MAPPER.createParser(bytes)) {
            try {
                return one(parser);
            } catch (MismatchedInputException e) {
                String field = path(parser.getParsingContext().pathAsPointer());
                throw refused(Rejected.because("scoring.api.givenTwice").at(field));
            }
        } catch (JsonProcessingException e) {
            throw e.getLocation() == null
                    ? refused(Rejected.because("scoring.api.notJson").at(FIELD))
                    : refused(Rejected.because(
                                    "scoring.api.notJsonAt",
                                    e.getLocation().getLineNr(),
                                    e.getLocation().getColumnNr())
                            .at(FIELD));
        } catch (IOException e) {
            throw refused(Rejected.because("scoring.api.notJson").at(FIELD));
        }
    }

    private static JsonNode one(JsonParser parser) throws IOException {
        JsonNode tree = MAPPER.readTree(parser);
        if (tree == null || parser.nextToken() != null) {
            throw refused(Rejected.because("scoring.api.notJson").at(FIELD));
        }
        return tree;
    }

    private static InvalidScoreRequest refused(Rejected reason) {
        return InvalidScoreRequest.because(List.of(reason));
    }

    private static String path(JsonPointer pointer) {
        StringBuilder path = new StringBuilder();
        for (JsonPointer at = pointer; !at.matches(); at = at.tail()) {
            if (at.mayMatchElement()) {
                path.append('[').append(at.getMatchingIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(Excerpt.of(at.getMatchingProperty()));
            }
        }
        return path.isEmpty() ? FIELD : path.toString();
    }
}
