package org.prameen.evidence.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages at a size that fits a screen, however large the page says it is, and stops at the deadline. */
final class Drawing extends PDFRenderer {

    private static final float DPI = 110;
    private static final float POINTS_AN_INCH = 72;
    private static final float LONGEST_SIDE = 1_600;

    private final Deadline deadline;

    Drawing(PDDocument document, Deadline deadline) {
        super(document);
        this.deadline = deadline;
        setSubsamplingAllowed(true);
    }

    byte[] png(int page) throws IOException {
        PDRectangle box = document.getPage(page - 1).getCropBox();
        float side = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
        float scale = Math.min(DPI / POINTS_AN_INCH, LONGEST_SIDE / side);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(renderImage(page - 1, scale, ImageType.RGB), "png", out);
        return out.toByteArray();
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters, deadline);
    }

    private static final class Drawer extends PageDrawer {

        private final Deadline deadline;

        Drawer(PageDrawerParameters parameters, Deadline deadline) throws IOException {
            super(parameters);
            this.deadline = deadline;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            deadline.check();
            super.processOperator(operator, operands);
        }
    }
}
