package org.prameen.reporting;

/**
 * Something about an act that is to be done on a report.
 *
 * @param key message key of the sentence that says it
 * @param blocks whether the act is refused; otherwise it is only a warning
 */
public record Obstacle(String key, boolean blocks) {

    static Obstacle blocking(String key) {
        return new Obstacle(key, true);
    }

    static Obstacle warning(String key) {
        return new Obstacle(key, false);
    }
}
