package org.prameen.scoring.measures;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prameen.shared.ThaiDigits;
import org.prameen.shared.ThaiText;

/**
 * A form of a name in which the same measure is the same: without blanks, marks of punctuation and words that only say the
 * unit, with one kind of digits and one order of Thai marks. When two measures are the same is left open by document 001
 * (line 2951), so this is a system method.
 */
final class NameKeys {

    /** A tone typed before the vowel above or below that it stands on. */
    private static final Pattern TONE_FIRST = Pattern.compile("([\u0E48-\u0E4C])([\u0E31\u0E34-\u0E3A\u0E47\u0E4D])");

    /** Sara am before its tone mark. */
    private static final Pattern AM_FIRST = Pattern.compile("\u0E33([\u0E48-\u0E4B])");

    private static final Pattern DOUBLE_SARA_E = Pattern.compile("\u0E40\u0E40");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

    private final List<String> unitWords;

    NameKeys(List<String> unitWords) {
        this.unitWords = unitWords.stream()
                .map(NameKeys::plain)
                .filter(w -> !w.isEmpty())
                .toList();
    }

    /** Empty for a name without a letter or digit. */
    String of(String name) {
        String key = plain(name);
        String shorter = withoutUnit(key);
        while (!shorter.equals(key)) {
            key = shorter;
            shorter = withoutUnit(key);
        }
        return key;
    }

    /** One word less, at the beginning or the end; a name that is nothing else stays. */
    private String withoutUnit(String key) {
        return unitWords.stream()
                .filter(word -> key.length() > word.length())
                .flatMap(word -> Stream.of(
                        key.startsWith(word) ? key.substring(word.length()) : key,
                        key.endsWith(word) ? key.substring(0, key.length() - word.length()) : key))
                .filter(shorter -> !shorter.equals(key))
                .findFirst()
                .orElse(key);
    }

    private static String plain(String name) {
        String text = ThaiText.restored(Normalizer.normalize(name, Normalizer.Form.NFC));
        text = TONE_FIRST.matcher(text).replaceAll("$2$1");
        text = ThaiText.restored(AM_FIRST.matcher(text).replaceAll("$1\u0E33"));
        text = DOUBLE_SARA_E.matcher(text).replaceAll("\u0E41");
        return NO_LETTER.matcher(ThaiDigits.toArabic(text)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
