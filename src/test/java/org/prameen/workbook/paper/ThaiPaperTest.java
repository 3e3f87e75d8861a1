package org.prameen.workbook.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Nothing that stands in an answer is lost on paper, whatever its measures. */
class ThaiPaperTest {

    @Test
    void aTableWiderThanThePaperLosesNoCharacter() throws IOException {
        List<String> row = Collections.nCopies(70, "กขค xyz");

        String text = text(new ThaiPaper().table(List.of(row)).bytes());

        assertThat(text.chars().filter(one -> one == 'z')).hasSize(70);
        assertThat(text.chars().filter(one -> one == 'ก')).hasSize(70);
    }

    @Test
    void aRowHigherThanAPageGoesOnOnTheNext() throws IOException {
        String lines = "ข้อความยาว ".repeat(1500);

        byte[] pdf = new ThaiPaper()
                .text("ก่อน")
                .table(List.of(List.of("first", lines + "lastwords"), List.of("next", "row")))
                .bytes();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            for (PDPage page : document.getPages()) {
                assertThat(lowest(document, page)).isGreaterThan(40);
            }
            assertThat(visible(document)).containsSubsequence("first", "lastwords", "next", "row");
        }
    }

    @Test
    void aWordOfThousandsOfCharactersInANarrowCellIsCut() throws IOException {
        List<String> cells = new ArrayList<>(Collections.nCopies(20, "a"));
        cells.set(3, "w".repeat(5000));

        String text = text(new ThaiPaper().table(List.of(cells)).bytes());

        assertThat(text.chars().filter(one -> one == 'w')).hasSize(5000);
    }

    @Test
    void aPictureIsKeptOnceAndOnlyWithThePagesThatShowIt() throws IOException {
        byte[] png = png();
        ThaiPaper paper = new ThaiPaper().text("first page");
        for (int times = 0; times < 5; times++) {
            paper.picture(png);
        }
        paper.text("x\n".repeat(60));

        try (PDDocument document = Loader.loadPDF(paper.bytes())) {
            Set<COSBase> images = new HashSet<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    images.add(page.getResources().getXObject(name).getCOSObject());
                }
            }
            assertThat(images).hasSize(1);
            PDPage last = document.getPage(document.getNumberOfPages() - 1);
            assertThat(last.getResources().getXObjectNames()).isEmpty();
        }
    }

    @Test
    void pagesArePacked() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(new ThaiPaper().text("ก".repeat(5000)).bytes())) {
            PDPage page = document.getPage(0);
            assertThat(page.getContentStreams().next().getFilters()).containsExactly(COSName.FLATE_DECODE);
        }
    }

    private static float lowest(PDDocument document, PDPage page) throws IOException {
        int number = document.getPages().indexOf(page) + 1;
        float[] lowest = {page.getMediaBox().getHeight()};
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                lowest[0] = Math.min(lowest[0], position.getTextMatrix().getTranslateY());
            }
        };
        reader.setStartPage(number);
        reader.setEndPage(number);
        reader.getText(document);
        return lowest[0];
    }

    private static String visible(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return visible(document);
        }
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
