package org.prameen.workbook.paper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.prameen.workbook.paper.ThaiFont.Glyph;

/** Which character each glyph of a paper stands for, also where a mark has a glyph of its own above another. */
final class UsedGlyphs {

    private static final int MOST_IN_A_BLOCK = 100;

    private final Map<Integer, Character> characters = new TreeMap<>();

    void add(Glyph glyph, String line) {
        if (glyph.code() != 0 && glyph.character() < line.length()) {
            characters.putIfAbsent(glyph.code(), line.charAt(glyph.character()));
        }
    }

    /** The table that a PDF needs to give its text back. */
    byte[] table() {
        StringBuilder table = new StringBuilder(
                """
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        List<Map.Entry<Integer, Character>> all = List.copyOf(characters.entrySet());
        for (int from = 0; from < all.size(); from += MOST_IN_A_BLOCK) {
            List<Map.Entry<Integer, Character>> block = all.subList(from, Math.min(all.size(), from + MOST_IN_A_BLOCK));
            table.append(block.size()).append(" beginbfchar\n");
            block.forEach(entry -> table.append(
                    String.format(Locale.ROOT, "<%04X> <%04X>%n", entry.getKey(), (int) entry.getValue())));
            table.append("endbfchar\n");
        }
        table.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return table.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
