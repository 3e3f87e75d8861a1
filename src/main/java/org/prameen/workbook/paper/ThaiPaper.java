package org.prameen.workbook.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.prameen.workbook.paper.ThaiFont.Glyph;

/**
 * Pages of Thai text as a PDF: lines broken between words, marks where they belong, and the text itself kept, so that it can
 * be searched and read aloud. Text is never drawn as a picture.
 */
public final class ThaiPaper {

    private static final Locale THAI = Locale.forLanguageTag("th");
    private static final float MARGIN = 56;
    private static final float TITLE = 16;
    private static final float HEADING = 12.5f;
    private static final float TEXT = 11;
    private static final float LEADING = 1.6f;
    private static final float PADDING = 4;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float HIGHEST = 360;

    private final Map<Float, ThaiFont> fonts = new TreeMap<>();
    private final List<StringBuilder> pages = new ArrayList<>();
    private final UsedGlyphs used = new UsedGlyphs();
    private final List<BufferedImage> images = new ArrayList<>();
    private float y;

    public ThaiPaper title(String text) {
        return lines(text, TITLE, 0);
    }

    public ThaiPaper heading(String text) {
        y -= TEXT * 0.6f;
        return lines(text, HEADING, 0);
    }

    public ThaiPaper text(String text) {
        return lines(text, TEXT, 0);
    }

    /** Set in, below a heading. */
    public ThaiPaper answer(String text) {
        return lines(text, TEXT, 16);
    }

    /** Cells in columns of one width, each with as many lines as it needs. @param rows all of the same number of cells */
    public ThaiPaper table(List<List<String>> rows) {
        float width = WIDTH / rows.get(0).size();
        for (List<String> row : rows) {
            List<List<String>> cells = row.stream()
                    .map(cell -> broken(clean(cell), TEXT, width - 2 * PADDING))
                    .toList();
            int most = cells.stream().mapToInt(List::size).max().orElse(1);
            float height = Math.max(1, most) * TEXT * LEADING + PADDING;
            room(height);
            for (int column = 0; column < cells.size(); column++) {
                float x = MARGIN + column * width;
                page().append(String.format(
                        Locale.ROOT, "0.5 w %.2f %.2f %.2f %.2f re S%n", x, y - height, width, height));
                float base = y;
                for (String line : cells.get(column)) {
                    base -= TEXT * LEADING;
                    draw(line, TEXT, x + PADDING, base);
                }
            }
            y -= height;
        }
        y -= PADDING;
        return this;
    }

    /** A picture as wide as the text at most. */
    public ThaiPaper picture(BufferedImage image) {
        float scale = Math.min(1, Math.min(WIDTH / image.getWidth(), HIGHEST / image.getHeight()));
        float height = image.getHeight() * scale;
        room(height + PADDING);
        y -= height;
        images.add(image);
        page().append(String.format(
                Locale.ROOT,
                "q %.2f 0 0 %.2f %.2f %.2f cm /I%d Do Q%n",
                image.getWidth() * scale,
                height,
                MARGIN,
                y,
                images.size()));
        y -= PADDING;
        return this;
    }

    /** The file. */
    public byte[] bytes() {
        try (PDDocument document = new PDDocument()) {
            ThaiFont any = font(TEXT);
            PDType0Font font = PDType0Font.load(document, any.file(), false);
            COSName name = COSName.getPDFName("F1");
            List<PDImageXObject> drawn = new ArrayList<>();
            for (BufferedImage image : images) {
                drawn.add(LosslessFactory.createFromImage(document, image));
            }
            for (StringBuilder content : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                PDResources resources = new PDResources();
                resources.put(name, font);
                for (int number = 1; number <= drawn.size(); number++) {
                    resources.put(COSName.getPDFName("I" + number), drawn.get(number - 1));
                }
                page.setResources(resources);
                page.setContents(new PDStream(
                        document, new ByteArrayInputStream(content.toString().getBytes(StandardCharsets.US_ASCII))));
                document.addPage(page);
            }
            font.getCOSObject()
                    .setItem(
                            COSName.TO_UNICODE,
                            new PDStream(document, new ByteArrayInputStream(used.table())).getCOSObject());
            document.getDocumentCatalog().setLanguage("th");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ThaiPaper lines(String text, float size, float indent) {
        for (String paragraph : text.split("\n", -1)) {
            String clean = clean(paragraph);
            if (clean.isEmpty()) {
                y -= size * LEADING / 2;
            } else {
                broken(clean, size, WIDTH - indent).forEach(line -> line(line, size, indent));
            }
        }
        return this;
    }

    /** Greedy, between words; a word longer than a line is cut. */
    private List<String> broken(String text, float size, float width) {
        BreakIterator words = BreakIterator.getLineInstance(THAI);
        words.setText(text);
        List<String> lines = new ArrayList<>();
        int start = 0;
        int last = 0;
        for (int next = words.next(); next != BreakIterator.DONE; next = words.next()) {
            if (font(size).width(text.substring(start, next).stripTrailing()) > width) {
                if (last > start) {
                    lines.add(text.substring(start, last).stripTrailing());
                    start = last;
                }
                start = cut(text, start, next, size, width, lines);
            }
            last = next;
        }
        lines.add(text.substring(start).stripTrailing());
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    private int cut(String text, int from, int to, float size, float width, List<String> lines) {
        int start = from;
        while (font(size).width(text.substring(start, to).stripTrailing()) > width) {
            int end = start + 1;
            while (end < to && font(size).width(text.substring(start, end + 1)) <= width) {
                end++;
            }
            lines.add(text.substring(start, end));
            start = end;
        }
        return start;
    }

    private void line(String line, float size, float indent) {
        room(size * LEADING);
        y -= size * LEADING;
        draw(line, size, MARGIN + indent, y);
    }

    /** Begins a page where what comes next does not fit any more. */
    private void room(float height) {
        if (pages.isEmpty() || y - height < MARGIN) {
            pages.add(new StringBuilder());
            y = PDRectangle.A4.getHeight() - MARGIN;
        }
    }

    private StringBuilder page() {
        return pages.get(pages.size() - 1);
    }

    private void draw(String line, float size, float x, float base) {
        StringBuilder page = page();
        page.append("/Span <</ActualText <FEFF")
                .append(hex(line))
                .append(">>> BDC BT /F1 ")
                .append(size)
                .append(" Tf\n");
        for (Glyph glyph : font(size).glyphs(line)) {
            used.add(glyph, line);
            page.append(String.format(
                    Locale.ROOT, "1 0 0 1 %.2f %.2f Tm <%04X> Tj%n", x + glyph.x(), base - glyph.y(), glyph.code()));
        }
        page.append("ET EMC\n");
    }

    private ThaiFont font(float size) {
        return fonts.computeIfAbsent(size, ThaiFont::new);
    }

    private static String clean(String paragraph) {
        StringBuilder clean = new StringBuilder();
        paragraph
                .replace('\t', ' ')
                .chars()
                .filter(one -> !Character.isISOControl(one))
                .forEach(one -> clean.append((char) one));
        return clean.toString();
    }

    private static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        text.chars().forEach(one -> hex.append(String.format(Locale.ROOT, "%04X", one)));
        return hex.toString();
    }
}
