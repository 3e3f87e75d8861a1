package org.prameen.workbook.paper;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A font that knows where the vowels and tone marks of Thai stand. A PDF holds glyphs and places, not text, so what belongs
 * above or below a consonant is laid out here; the platform's own text layout does it.
 */
final class ThaiFont {

    private static final String FILE = "/META-INF/resources/fonts/sarabun-regular.ttf";
    private static final int EMBEDDABLE = 0xFFFF;

    /** Read once; the platform keeps what it makes of it. */
    private static final class Sarabun {

        static final byte[] BYTES = read();
        static final Font FONT = font();

        private static byte[] read() {
            try (InputStream in = ThaiFont.class.getResourceAsStream(FILE)) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Font font() {
            try {
                return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(BYTES));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final Font font;
    private final FontRenderContext context = new FontRenderContext(null, true, true);

    /** One glyph with its place from the start of the text, in points, and the place of the character it stands for. */
    record Glyph(int code, float x, float y, int character) {}

    ThaiFont(float size) {
        font = Sarabun.FONT.deriveFont(size);
    }

    InputStream file() {
        return new ByteArrayInputStream(Sarabun.BYTES);
    }

    float width(String text) {
        GlyphVector laid = laid(text);
        return (float) laid.getGlyphPosition(laid.getNumGlyphs()).getX();
    }

    List<Glyph> glyphs(String text) {
        GlyphVector laid = laid(text);
        List<Glyph> glyphs = new ArrayList<>();
        for (int at = 0; at < laid.getNumGlyphs(); at++) {
            int code = laid.getGlyphCode(at);
            glyphs.add(new Glyph(
                    code < 0 || code > EMBEDDABLE ? 0 : code,
                    (float) laid.getGlyphPosition(at).getX(),
                    (float) laid.getGlyphPosition(at).getY(),
                    laid.getGlyphCharIndex(at)));
        }
        return glyphs;
    }

    private GlyphVector laid(String text) {
        char[] characters = text.toCharArray();
        return font.layoutGlyphVector(context, characters, 0, characters.length, Font.LAYOUT_LEFT_TO_RIGHT);
    }
}
