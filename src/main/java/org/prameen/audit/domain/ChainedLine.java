package org.prameen.audit.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of the journal as the verifier sees it.
 *
 * @param id the row
 * @param seq its number within its chain, from 1
 * @param previous hash of the line before; zeros for the first
 * @param hash its own hash as it is stored
 * @param fields what is written in it, in the order of {@code journal_text}: time in microseconds since 1970, person,
 *     name, for whom, their name, act, subject, case, agency, old value, new value, reason; null where nothing is
 */
public record ChainedLine(long id, String chain, long seq, Hash previous, Hash hash, List<String> fields) {

    /**
     * What the line's hash is made of: for each field its length in bytes, a colon and the text, or a tilde where there is
     * nothing, then a line feed.
     */
    String text() {
        return Stream.concat(Stream.of(chain, String.valueOf(seq), previous.toString()), fields.stream())
                .map(ChainedLine::field)
                .collect(Collectors.joining());
    }

    /** Whether what is written is what was hashed. */
    boolean isWhole() {
        return hash.equals(Hash.of(text()));
    }

    private static String field(String text) {
        return (text == null ? "~" : text.getBytes(StandardCharsets.UTF_8).length + ":" + text) + "\n";
    }

    /** A SHA-256. */
    public record Hash(String hex) {

        static final Hash NONE = new Hash("00".repeat(32));

        public static Hash read(byte[] bytes) {
            return new Hash(HexFormat.of().formatHex(bytes));
        }

        static Hash of(String text) {
            try {
                return read(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String toString() {
            return hex;
        }
    }
}
