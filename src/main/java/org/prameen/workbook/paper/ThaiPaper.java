package org.prameen.workbook.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.prameen.workbook.paper.ThaiFont.Glyph;

/**
 * Pages of Thai text as a PDF: lines broken between words, marks where they belong, and the text itself kept, so that it can
 * be searched and read aloud. Text is never drawn as a picture.
 */
public final class ThaiPaper {

    private static final float MARGIN = 56;
    private static final float TITLE = 16;
    private static final float HEADING = 12.5f;
    private static final float TEXT = 11;
    private static final float LEADING = 1.6f;
    private static final float LINE = TEXT * LEADING;
    private static final float TOP = PDRectangle.A4.getHeight() - MARGIN;
    private static final float PADDING = 4;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float HIGHEST = 360;

    private final Map<Float, ThaiFont> fonts = new TreeMap<>();
    private final List<Sheet> pages = new ArrayList<>();
    private final UsedGlyphs used = new UsedGlyphs();
    private final PaperPictures pictures = new PaperPictures();
    private float y;

    /** One page. @param pictures numbers of those shown on it */
    private record Sheet(StringBuilder content, Set<Integer> pictures) {}

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

    /**
     * Cells in columns of one width, each with as many lines as it needs; a row that is higher than a page goes on on the next.
     *
     * @param rows all of the same number of cells
     */
    public ThaiPaper table(List<List<String>> rows) {
        float width = WIDTH / rows.get(0).size();
        LineBreaks breaks = new LineBreaks(font(TEXT));
        for (List<String> row : rows) {
            List<List<String>> cells = row.stream()
                    .map(cell -> breaks.of(clean(cell), width - 2 * PADDING))
                    .toList();
            int most = Math.max(1, cells.stream().mapToInt(List::size).max().orElse(1));
            room(most > linesAbove(TOP) ? LINE + PADDING : most * LINE + PADDING);
            for (int from = 0; from < most; ) {
                room(LINE + PADDING);
                int to = Math.min(most, from + Math.max(1, linesAbove(y)));
                row(cells, width, from, to);
                from = to;
            }
        }
        y -= PADDING;
        return this;
    }

    /** A picture as wide as the text at most. @param png the same array where it is the same picture */
    public ThaiPaper picture(byte[] png) {
        PaperPictures.Kept kept = pictures.keep(png);
        float scale = Math.min(1, Math.min(WIDTH / kept.width(), HIGHEST / kept.height()));
        float height = kept.height() * scale;
        room(height + PADDING);
        y -= height;
        pages.get(pages.size() - 1).pictures().add(kept.number());
        page().append(String.format(
                Locale.ROOT,
                "q %.2f 0 0 %.2f %.2f %.2f cm /I%d Do Q%n",
                kept.width() * scale,
                height,
                MARGIN,
                y,
                kept.number()));
        y -= PADDING;
        return this;
    }

    /** The file. */
    public byte[] bytes() {
        try (PDDocument document = new PDDocument()) {
            ThaiFont any = font(TEXT);
            PDType0Font font = PDType0Font.load(document, any.file(), false);
            COSName name = COSName.getPDFName("F1");
            List<PDImageXObject> drawn = pictures.in(document);
            for (Sheet sheet : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                PDResources resources = new PDResources();
                resources.put(name, font);
                sheet.pictures().forEach(number -> resources.put(COSName.getPDFName("I" + number), drawn.get(number)));
                page.setResources(resources);
                page.setContents(packed(document, sheet.content().toString().getBytes(StandardCharsets.US_ASCII)));
                document.addPage(page);
            }
            font.getCOSObject()
                    .setItem(COSName.TO_UNICODE, packed(document, used.table()).getCOSObject());
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
                new LineBreaks(font(size)).of(clean, WIDTH - indent).forEach(line -> line(line, size, indent));
            }
        }
        return this;
    }

    private static PDStream packed(PDDocument document, byte[] content) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
    }

    /** Lines of a row that are between a height and the margin below. */
    private static int linesAbove(float height) {
        return (int) ((height - MARGIN - PADDING) / LINE);
    }

    private void row(List<List<String>> cells, float width, int from, int to) {
        float height = (to - from) * LINE + PADDING;
        for (int column = 0; column < cells.size(); column++) {
            float x = MARGIN + column * width;
            page().append(String.format(Locale.ROOT, "0.5 w %.2f %.2f %.2f %.2f re S%n", x, y - height, width, height));
            List<String> lines = cells.get(column);
            for (int line = from; line < Math.min(to, lines.size()); line++) {
                draw(lines.get(line), TEXT, x + PADDING, y - (line - from + 1) * LINE);
            }
        }
        y -= height;
    }

    private void line(String line, float size, float indent) {
        room(size * LEADING);
        y -= size * LEADING;
        draw(line, size, MARGIN + indent, y);
    }

    /** Begins a page where what comes next does not fit any more. */
    private void room(float height) {
        if (pages.isEmpty() || y - height < MARGIN) {
            pages.add(new Sheet(new StringBuilder(), new TreeSet<>()));
            y = TOP;
        }
    }

    private StringBuilder page() {
        return pages.get(pages.size() - 1).content();
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
