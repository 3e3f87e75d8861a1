package org.prameen.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** PDF files for tests, good and bad. */
public final class Pdfs {

    private static final String SCRIPT = "app.alert('hello')";

    private Pdfs() {}

    /** An honest file. @param text Latin; makes files differ */
    public static byte[] simple(String text, int pages) {
        return made(document -> {}, text, pages);
    }

    /** An honest file of exactly so many bytes. */
    public static byte[] ofSize(int bytes) {
        int padding = bytes - padded(bytes).length + bytes;
        byte[] file = padded(padding);
        for (int tries = 0; file.length != bytes && tries < 20; tries++) {
            padding += bytes - file.length;
            file = padded(padding);
        }
        if (file.length != bytes) {
            throw new IllegalStateException("no file of " + bytes + " bytes came out");
        }
        return file;
    }

    private static byte[] padded(int padding) {
        return made(
                document -> {
                    COSStream pad = new COSStream();
                    try (var out = pad.createRawOutputStream()) {
                        byte[] filling = new byte[padding];
                        Arrays.fill(filling, (byte) 'x');
                        out.write(filling);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Pad"), pad);
                },
                "padded",
                1);
    }

    public static byte[] encrypted(String openPassword) {
        return made(
                document -> {
                    StandardProtectionPolicy policy =
                            new StandardProtectionPolicy("owner", openPassword, new AccessPermission());
                    policy.setEncryptionKeyLength(128);
                    unchecked(() -> document.protect(policy));
                },
                "secret",
                1);
    }

    public static byte[] scriptOnOpening() {
        return made(document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript(SCRIPT)), "open", 1);
    }

    public static byte[] scriptOfAPage() {
        return made(
                document -> {
                    var actions = new org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions();
                    actions.setO(new PDActionJavaScript(SCRIPT));
                    document.getPage(0).setActions(actions);
                },
                "page",
                1);
    }

    public static byte[] scriptInTheNames() {
        return made(
                document -> {
                    var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
                    var scripts = new org.apache.pdfbox.pdmodel.PDJavascriptNameTreeNode();
                    scripts.setNames(java.util.Map.of("start", new PDActionJavaScript(SCRIPT)));
                    names.setJavascript(scripts);
                    document.getDocumentCatalog().setNames(names);
                },
                "names",
                1);
    }

    /** Nothing shows it, nothing leads to it but a key nobody knows; it is there all the same. */
    public static byte[] scriptWhereNobodyLooks() {
        return made(
                document -> document.getPage(0)
                        .getCOSObject()
                        .setItem(COSName.getPDFName("Zzz"), new PDActionJavaScript(SCRIPT).getCOSObject()),
                "hidden",
                1);
    }

    public static byte[] launchOfALink() {
        return made(
                document -> {
                    PDActionLaunch launch = new PDActionLaunch();
                    launch.getCOSObject().setItem(COSName.F, new COSString("cmd.exe"));
                    PDAnnotationLink link = new PDAnnotationLink();
                    link.setAction(launch);
                    link.setRectangle(new PDRectangle(10, 10, 50, 20));
                    unchecked(() -> document.getPage(0).getAnnotations().add(link));
                },
                "link",
                1);
    }

    public static byte[] fileInside() {
        return made(
                document -> unchecked(() -> {
                    var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
                    var files = new PDEmbeddedFilesNameTreeNode();
                    files.setNames(java.util.Map.of("a.exe", file(document)));
                    names.setEmbeddedFiles(files);
                    document.getDocumentCatalog().setNames(names);
                }),
                "carrier",
                1);
    }

    public static byte[] fileOfAnAnnotation() {
        return made(
                document -> unchecked(() -> {
                    PDAnnotationFileAttachment pin = new PDAnnotationFileAttachment();
                    pin.setFile(file(document));
                    pin.setRectangle(new PDRectangle(10, 10, 20, 20));
                    document.getPage(0).getAnnotations().add(pin);
                }),
                "pin",
                1);
    }

    private static PDComplexFileSpecification file(PDDocument document) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("a.exe");
        file.setEmbeddedFile(new PDEmbeddedFile(
                document, new java.io.ByteArrayInputStream("MZ".getBytes(StandardCharsets.US_ASCII))));
        return file;
    }

    /** The first part of an honest file. */
    public static byte[] truncated() {
        byte[] whole = simple("cut", 3);
        return Arrays.copyOf(whole, whole.length * 7 / 10);
    }

    private static byte[] made(Consumer<PDDocument> with, String text, int pages) {
        try (PDDocument document = new PDDocument()) {
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (int number = 1; number <= pages; number++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(font, 24);
                    content.newLineAtOffset(72, 700);
                    content.showText(text + " " + number);
                    content.endText();
                }
            }
            with.accept(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Act {
        void run() throws IOException;
    }

    private static void unchecked(Act act) {
        try {
            act.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
