package org.prameen.instrument;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prameen.shared.LocalText;

/**
 * What an agency says of itself before it answers (document 004, lines 294-368).
 *
 * @param notRelevant the fixed sentence that answers a question which does not concern the agency
 * @param parts in printed order, numbered through
 */
public record ProfilePart(LocalText title, LocalText notRelevant, List<Part> parts) {

    /** Entries of the profile stand below this code. */
    public static final String CODE = "profile";

    public ProfilePart {
        parts = List.copyOf(parts);
    }

    /**
     * One numbered question with what it asks in detail.
     *
     * @param section title of the section, and of the group in it, that it stands in
     */
    public record Part(
            String code,
            LocalText section,
            LocalText group,
            LocalText title,
            Optional<Integer> line,
            List<Question> questions) {

        public Part {
            questions = List.copyOf(questions);
        }
    }

    /**
     * @param starred the document marks it and does not say what that means: shown, without any rule
     * @param ifAny asks for something that need not exist
     */
    public record Question(String code, LocalText title, Optional<Integer> line, boolean starred, boolean ifAny) {

        /** Code of the entry that answers it. */
        public String entry() {
            return CODE + ":" + code;
        }
    }

    /** The whole of it, for those who speak of nodes; nothing in it is judged one by one. */
    Node asNode() {
        return Node.plain(CODE, NodeKind.INDICATOR, title, List.of());
    }

    public Stream<Question> questions() {
        return parts.stream().flatMap(part -> part.questions().stream());
    }
}
