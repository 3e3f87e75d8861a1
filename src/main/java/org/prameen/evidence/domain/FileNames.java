package org.prameen.evidence.domain;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of files as they come from strangers, made fit for disks, headers and archives; Thai survives. */
public final class FileNames {

    /** UTF-8 bytes; file systems take 255, an archive adds a folder and a number. */
    private static final int LONGEST_BYTES = 180;

    private static final int LONGEST_FOLDER = 90;

    private static final String NAMELESS = "evidence";
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final Set<String> DEVICES = Set.of(
            "CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "LPT1",
            "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9");

    private static final Pattern EXTENSION = Pattern.compile("\\.([A-Za-z0-9]{1,5})$");

    private FileNames() {}

    /** Whether the name calls the file something else; a name without an extension calls it nothing. */
    public static boolean contradicts(String sent, String extension) {
        Matcher found = EXTENSION.matcher(sent == null ? "" : sent.strip());
        return found.find() && !found.group(1).equalsIgnoreCase(extension);
    }

    /**
     * The last part of what was sent, without path, control characters, marks that turn the reading direction, or
     * anything a file system refuses.
     *
     * @param extension for example {@code pdf}; put in place of whatever was there
     */
    public static String safe(String sent, String extension) {
        return stem(sent) + "." + extension;
    }

    /** A name for a folder: nothing is taken for a path or an extension. */
    public static String folder(String text) {
        String name =
                trimmed(BLANKS.matcher(FORBIDDEN.matcher(text).replaceAll(" ")).replaceAll(" "));
        return name.isEmpty() ? NAMELESS : shortened(name, LONGEST_FOLDER);
    }

    /** The same without extension; what a title is prefilled with. */
    public static String stem(String sent) {
        String name = sent == null ? "" : Normalizer.normalize(sent, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = FORBIDDEN.matcher(name).replaceAll("");
        name = BLANKS.matcher(name).replaceAll(" ").strip();
        name = name.replaceFirst("(?i)\\.[a-z0-9]{1,5}$", "");
        name = shortened(trimmed(name), LONGEST_BYTES);
        if (name.isEmpty()) {
            return NAMELESS;
        }
        return DEVICES.contains(name.toUpperCase(Locale.ROOT)) ? "_" + name : name;
    }

    /** Dots at the ends hide files or climb folders. */
    private static String trimmed(String name) {
        return name.replaceAll("^[.\\s]+|[.\\s]+$", "");
    }

    /** Cut at a whole character, marks stay with their consonant. */
    private static String shortened(String name, int bytes) {
        int end = 0;
        int used = 0;
        while (end < name.length()) {
            int point = name.codePointAt(end);
            used += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
            if (used > bytes) {
                return name.substring(0, end).strip();
            }
            end += Character.charCount(point);
        }
        return name;
    }

    /** Gives every name of an archive once, whatever the case of its letters. */
    public static final class Unique {

        private final Map<String, Integer> given = new HashMap<>();

        /** @param folder safe already @param name safe already */
        public String path(String folder, String name) {
            String path = folder + "/" + name;
            int times = given.merge(path.toLowerCase(Locale.ROOT), 1, Integer::sum);
            if (times == 1) {
                return path;
            }
            int dot = name.lastIndexOf('.');
            return path(folder, name.substring(0, dot) + " (" + times + ")" + name.substring(dot));
        }
    }
}
