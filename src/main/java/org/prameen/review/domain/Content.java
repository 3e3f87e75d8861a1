package org.prameen.review.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.prameen.instrument.NodeCodes;
import org.prameen.review.Difference;
import org.prameen.review.Difference.Kind;
import org.prameen.shared.Sha256;

/**
 * What is signed and approved, in a form that says the same whoever writes it down: one line for the counted answers of
 * each item, for each agreed value, for the evidence of each subject and for each verified value.
 *
 * <p>The text that is hashed begins with {@value #HEADING}; then comes each line as kind, position, subject and value,
 * divided by tabulators and ended by a line feed, ordered by kind, position and subject, in UTF-8.
 */
public record Content(List<Line> lines) {

    static final String HEADING = "prameen-review-content 1";

    private static final Comparator<Line> ORDER =
            Comparator.comparing(Line::kind).thenComparingInt(Line::position).thenComparing(Line::subject);

    /**
     * @param position of the body that verified a value; 0 for all that the agency answers for
     * @param value never empty
     */
    public record Line(Kind kind, int position, String subject, String value) {

        public Line {
            if (hasControl(subject) || hasControl(value) || value.isEmpty()) {
                throw new IllegalArgumentException("a line holds printable text only: " + kind + " " + subject);
            }
        }

        private static boolean hasControl(String text) {
            return text.chars().anyMatch(Character::isISOControl);
        }

        private Key key() {
            return new Key(kind, position, subject);
        }
    }

    private record Key(Kind kind, int position, String subject) {}

    public Content {
        lines = lines.stream().sorted(ORDER).toList();
    }

    /** What a decision at a position is about: everything but values that bodies further up verified. */
    public Content upTo(int position) {
        if (lines.stream().allMatch(line -> line.position() <= position)) {
            return this;
        }
        return new Content(
                lines.stream().filter(line -> line.position() <= position).toList());
    }

    /** SHA-256 of the canonical text, in lower case hexadecimal digits. */
    public String hash() {
        return Sha256.of(canonical());
    }

    String canonical() {
        StringBuilder text = new StringBuilder(HEADING).append('\n');
        lines.forEach(line -> text.append(line.kind())
                .append('\t')
                .append(line.position())
                .append('\t')
                .append(line.subject())
                .append('\t')
                .append(line.value())
                .append('\n'));
        return text.toString();
    }

    /** What is different now from how it was, in the order of the lines. */
    public List<Difference> since(Content before) {
        Map<Key, String> old = before.byKey();
        Map<Key, String> now = byKey();
        Set<Key> all = new LinkedHashSet<>(old.keySet());
        all.addAll(now.keySet());
        List<Difference> differences = new ArrayList<>();
        all.stream()
                .filter(key -> !Objects.equals(old.get(key), now.get(key)))
                .sorted(Comparator.comparing(Key::kind)
                        .thenComparingInt(Key::position)
                        .thenComparing(Key::subject))
                .forEach(key -> differences.add(new Difference(
                        key.kind(),
                        key.subject(),
                        Optional.ofNullable(old.get(key)),
                        Optional.ofNullable(now.get(key)))));
        return differences;
    }

    private Map<Key, String> byKey() {
        Map<Key, String> values = new LinkedHashMap<>();
        lines.forEach(line -> values.put(line.key(), line.value()));
        return values;
    }

    /** Whether a node lies at, above or below one of the subjects; codes say by themselves what lies above them. */
    public static boolean touches(String node, Collection<String> subjects) {
        return subjects.stream()
                .anyMatch(subject -> NodeCodes.isAtOrBelow(node, subject) || NodeCodes.isAtOrBelow(subject, node));
    }
}
