package org.prameen.evidence.inspection;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/** Decodes streams only to count what comes out. What cannot be decoded costs nothing. */
final class Inflation {

    private static final int PIECE = 64 * 1024;

    /** What ASCII filters give is no longer than what they take; more than this packed so is no honest file. */
    private static final int MOST_UNWRAPPED = 16 * 1024 * 1024;

    private static final List<COSName> WRAPPING = List.of(COSName.ASCII85_DECODE, COSName.ASCII_HEX_DECODE);
    private static final List<COSName> EXPANDING = List.of(COSName.LZW_DECODE, COSName.RUN_LENGTH_DECODE);

    private final ByteBuffer file;
    private final Budget budget;
    private final boolean unusualFilters;
    private final byte[] out = new byte[PIECE];

    Inflation(ByteBuffer file, Budget budget, boolean unusualFilters) {
        this.file = file;
        this.budget = budget;
        this.unusualFilters = unusualFilters;
    }

    /** @throws org.prameen.shared.Rejected when the stream that starts there grows beyond measure */
    void tryAt(int start) {
        budget.nextStream();
        inflate(file.duplicate().position(start));
        if (unusualFilters) {
            EXPANDING.forEach(filter -> decode(filter, rest(start), budget));
            WRAPPING.forEach(filter -> unwrap(filter, start));
        }
    }

    private void unwrap(COSName filter, int start) {
        Unwrapped unwrapped = new Unwrapped();
        decode(filter, rest(start), unwrapped);
        if (unwrapped.size() > 0) {
            inflate(ByteBuffer.wrap(unwrapped.toByteArray()));
            EXPANDING.forEach(next -> decode(next, new ByteArrayInputStream(unwrapped.toByteArray()), budget));
        }
    }

    /** As PDFBox does it: two bytes are passed over whatever they are. */
    private void inflate(ByteBuffer in) {
        if (in.remaining() < 2) {
            return;
        }
        in.position(in.position() + 2);
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(in);
            int inflated = inflater.inflate(out);
            while (inflated > 0) {
                budget.spend(inflated);
                inflated = inflater.inflate(out);
            }
        } catch (DataFormatException e) {
            // not packed this way; what came out before was counted
            return;
        } finally {
            inflater.end();
        }
    }

    private static void decode(COSName filter, InputStream in, OutputStream out) {
        try {
            FilterFactory.INSTANCE.getFilter(filter).decode(in, out, new COSDictionary(), 0);
        } catch (IOException | IndexOutOfBoundsException e) {
            // not packed this way; what came out before was counted
            return;
        }
    }

    private InputStream rest(int start) {
        ByteBuffer rest = file.duplicate().position(start);
        return new InputStream() {
            @Override
            public int read() {
                return rest.hasRemaining() ? rest.get() & 0xff : -1;
            }
        };
    }

    /** Keeps what was unwrapped, up to a bound. */
    private final class Unwrapped extends ByteArrayOutputStream {

        @Override
        public synchronized void write(int one) {
            bound(1);
            super.write(one);
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            bound(length);
            super.write(bytes, from, length);
        }

        private void bound(int length) {
            budget.spend(length);
            if (size() + length > MOST_UNWRAPPED) {
                throw Faults.INFLATES.rejected();
            }
        }
    }
}
