package org.prameen.evidence.inspection;

import java.nio.ByteBuffer;
import java.util.Set;

/**
 * Names in the bytes of a PDF that say something about how it is packed. Dictionaries of streams always stand in the open,
 * so what is not seen here is not used; escapes such as {@code #46late} are undone.
 */
final class RawNames {

    private static final int LONGEST = 24;
    private static final Set<String> UNUSUAL =
            Set.of("LZWDecode", "LZW", "ASCIIHexDecode", "AHx", "ASCII85Decode", "A85", "RunLengthDecode", "RL");
    private static final Set<String> EXPANDING =
            Set.of("FlateDecode", "Fl", "LZWDecode", "LZW", "RunLengthDecode", "RL");

    /** How the names that are looked for begin, escaped ones included; the rest need not be read. */
    private static final String INITIALS = "EFLRA#";

    private final ByteBuffer bytes;
    private boolean unusual;
    private int expandingEnd = -1;
    private int at;

    RawNames(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    boolean unusualFilters() {
        return unusual;
    }

    /** @param slash where a name starts @throws org.prameen.shared.Rejected for what no honest file has */
    void read(int slash) {
        at = slash + 1;
        if (at == bytes.limit() || INITIALS.indexOf(bytes.get(at)) < 0) {
            return;
        }
        String name = name();
        if (name.equals("Encrypt")) {
            throw Faults.ENCRYPTED.rejected();
        }
        if (name.equals("Filter") && isDigit(afterBlanks(at))) {
            // the list of filters stands elsewhere, where it could be packed itself
            throw Faults.INFLATES.rejected();
        }
        if (UNUSUAL.contains(name)) {
            unusual = true;
        }
        if (EXPANDING.contains(name)) {
            if (expandingEnd >= 0 && onlyListBetween(expandingEnd, slash)) {
                throw Faults.INFLATES.rejected();
            }
            expandingEnd = at;
        }
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        while (at < bytes.limit() && name.length() <= LONGEST && regular(bytes.get(at))) {
            name.append(character());
        }
        return name.toString();
    }

    private char character() {
        if (bytes.get(at) == '#' && at + 2 < bytes.limit()) {
            int high = Character.digit(bytes.get(at + 1), 16);
            int low = Character.digit(bytes.get(at + 2), 16);
            if (high >= 0 && low >= 0) {
                at += 3;
                return (char) (high * 16 + low);
            }
        }
        return (char) (bytes.get(at++) & 0xff);
    }

    /** Two filters that both expand, one after the other in one list: no honest file packs twice. */
    private boolean onlyListBetween(int from, int to) {
        if (to - from > 200) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (">]<".indexOf(bytes.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private int afterBlanks(int from) {
        int i = from;
        while (i < bytes.limit() && bytes.get(i) <= ' ' && bytes.get(i) >= 0) {
            i++;
        }
        return i;
    }

    private boolean isDigit(int i) {
        return i < bytes.limit() && bytes.get(i) >= '0' && bytes.get(i) <= '9';
    }

    private static boolean regular(byte one) {
        return (one > ' ' || one < 0) && "()<>[]{}/%".indexOf(one) < 0;
    }
}
