package org.prameen.instrument.yaml;

import java.util.List;
import java.util.Locale;

/** What no text of a package may hold. */
final class PlainText {

    private PlainText() {}

    /** Looks at the raw lines, comments included, because the package is stored as it came. */
    static void check(String text, Faults faults) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            checkPrivateUse(lines.get(i), i + 1, faults);
        }
    }

    static void checkPrivateUse(String text, int line, Faults faults) {
        text.codePoints()
                .filter(PlainText::isPrivateUse)
                .findFirst()
                .ifPresent(codePoint -> faults.at(line, "privateUse", name(codePoint)));
    }

    /** Control characters, and those that turn the direction of what follows them. */
    static boolean isHarmful(int codePoint) {
        boolean control = Character.isISOControl(codePoint) && codePoint != '\n';
        boolean turnsDirection =
                codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069;
        return control || turnsDirection;
    }

    static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    /** @param position number of characters before the place */
    static int lineAt(String text, int position) {
        return 1 + (int) text.chars().limit(position).filter(c -> c == '\n').count();
    }

    private static boolean isPrivateUse(int codePoint) {
        return Character.getType(codePoint) == Character.PRIVATE_USE;
    }
}
