package org.prameen.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiText;

/** Turns what came from outside into the text of a package, or says where and why it is none. */
final class PackageText {

    private static final int LIMIT = InstrumentPackages.LIMIT;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** At the beginning of a line, so of the root: everything below it stands further in. */
    private static final Pattern VERSION_LINE = Pattern.compile("(?m)^version:[^\r\n]*");

    private PackageText() {}

    /**
     * Reads a file that somebody hands in. Of one that is too large it reads one byte more than may be and no further, so
     * that never more than that is held.
     *
     * @throws FaultyPackage when it is too large or no text
     */
    static String read(String file, InputStream content) {
        try {
            byte[] held = content.readNBytes(LIMIT + 1);
            if (held.length > LIMIT) {
                throw refused(file, 1, "instrument.fault.tooLargeFile", String.valueOf(LIMIT));
            }
            return decoded(file, held);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws FaultyPackage when it is too large or no UTF-8, or begins with a byte order mark */
    static String decoded(String file, byte[] content) {
        if (content.length > LIMIT) {
            throw refused(file, 1, "instrument.fault.tooLarge", String.valueOf(content.length), String.valueOf(LIMIT));
        }
        ByteBuffer in = ByteBuffer.wrap(content);
        CharBuffer out = CharBuffer.allocate(content.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw refused(file, lineAt(content, in.position()), "instrument.fault.notUtf8");
        }
        String text = out.flip().toString();
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            throw refused(file, 1, "instrument.fault.byteOrderMark");
        }
        return text;
    }

    /**
     * What somebody typed, as it is kept: with its faults, but so that it can be kept at all.
     *
     * @throws Rejected when it is too large, or holds what is no character
     */
    static String typed(String text) {
        String restored = ThaiText.restored(text);
        int nul = restored.indexOf('\0');
        if (nul >= 0) {
            throw Rejected.because("instrument.draft.noText").at("text");
        }
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(restored));
            if (bytes.remaining() > LIMIT) {
                throw Rejected.because("instrument.draft.tooLarge", bytes.remaining(), LIMIT)
                        .at("text");
            }
        } catch (CharacterCodingException e) {
            throw Rejected.because("instrument.draft.noText").at("text");
        }
        return restored;
    }

    /**
     * The same package as another version. One whose root is not written line by line keeps its name, and the check says
     * that it is taken.
     */
    static String asVersion(String text, String version) {
        return VERSION_LINE.matcher(text).replaceFirst("version: '" + version + "'");
    }

    /** Line in which a package names its version; the first where none does. */
    static int versionLine(String text) {
        Matcher line = VERSION_LINE.matcher(text);
        return line.find() ? 1 + (int) text.substring(0, line.start()).lines().count() : 1;
    }

    private static int lineAt(byte[] content, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += content[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static FaultyPackage refused(String file, int line, String key, String... arguments) {
        return new FaultyPackage(List.of(new PackageFault(file, line, key, List.of(arguments))));
    }
}
