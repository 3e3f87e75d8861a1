package org.prameen.evidence.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A PDF written by hand, as those do who forge one: one page, and whatever streams are given. */
final class RawPdf {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    RawPdf() {
        text("%PDF-1.7\n");
        object("<< /Type /Catalog /Pages 2 0 R >>");
        object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>");
    }

    RawPdf object(String content) {
        open();
        text(content + "\nendobj\n");
        return this;
    }

    /** @param dictionary all of it but the length */
    RawPdf stream(String dictionary, byte[] data) {
        open();
        text("<< " + dictionary + " /Length " + data.length + " >>\nstream\n");
        bytes(data);
        text("\nendstream\nendobj\n");
        return this;
    }

    byte[] bytes() {
        int table = out.size();
        text("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> text(String.format("%010d 00000 n \n", offset)));
        text("trailer\n<< /Size " + (offsets.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
        return out.toByteArray();
    }

    /** With a table in a stream, in which an object lies packed inside another one. */
    byte[] withPacked(int number, int inside) {
        int table = out.size();
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        row(rows, 0, 0, 0xff);
        offsets.forEach(offset -> row(rows, 1, offset, 0));
        for (int gap = offsets.size() + 1; gap < number; gap++) {
            row(rows, 0, 0, 0);
        }
        row(rows, 2, inside, 0);
        row(rows, 1, table, 0);
        byte[] data = rows.toByteArray();
        text((number + 1) + " 0 obj\n<< /Type /XRef /Size " + (number + 2) + " /W [1 4 1] /Root 1 0 R /Length "
                + data.length + " >>\nstream\n");
        bytes(data);
        text("\nendstream\nendobj\nstartxref\n" + table + "\n%%EOF\n");
        return out.toByteArray();
    }

    private static void row(ByteArrayOutputStream rows, int kind, int value, int last) {
        rows.write(kind);
        for (int shift = 24; shift >= 0; shift -= 8) {
            rows.write(value >> shift);
        }
        rows.write(last);
    }

    /** So many zeros, packed; about a thousandth of that. */
    static byte[] packedZeros(int bytes) {
        return packed(new byte[bytes]);
    }

    static byte[] packed(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed, new Deflater(9))) {
            deflater.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private void open() {
        offsets.add(out.size());
        text(offsets.size() + " 0 obj\n");
    }

    private void text(String text) {
        bytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void bytes(byte[] bytes) {
        out.writeBytes(bytes);
    }
}
