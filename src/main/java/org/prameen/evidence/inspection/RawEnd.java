package org.prameen.evidence.inspection;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The end of a PDF says where its table of contents is. Parsers mend files without it; evidence must be whole. */
final class RawEnd {

    private static final int TAIL = 2048;
    private static final Pattern POINTER = Pattern.compile("startxref\\s+(\\d{1,10})\\s+%%EOF");
    private static final Pattern TABLE = Pattern.compile("\\s*(xref\\b|\\d+\\s+\\d+\\s+obj\\b)");

    private RawEnd() {}

    /** @throws org.prameen.shared.Rejected when the end or what it points to is missing */
    static void check(ByteBuffer bytes) {
        Matcher pointer = POINTER.matcher(text(bytes, Math.max(0, bytes.limit() - TAIL), TAIL));
        long last = -1;
        while (pointer.find()) {
            last = Long.parseLong(pointer.group(1));
        }
        if (last < 0
                || last >= bytes.limit()
                || !TABLE.matcher(text(bytes, (int) last, 64)).lookingAt()) {
            throw Faults.TRUNCATED.rejected();
        }
    }

    private static String text(ByteBuffer bytes, int from, int most) {
        byte[] part = new byte[Math.min(most, bytes.limit() - from)];
        bytes.get(from, part);
        return new String(part, StandardCharsets.ISO_8859_1);
    }
}
