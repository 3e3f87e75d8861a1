package org.prameen.evidence.inspection;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.io.RandomAccessReadView;

/** A file that can be read until the deadline: a reader that goes round in circles is stopped by its next read. */
final class GuardedFile implements RandomAccessRead {

    private static final int READS_A_CHECK = 256;

    private final RandomAccessRead file;
    private final Deadline deadline;
    private int reads;

    GuardedFile(Path path, Deadline deadline) throws IOException {
        this.file = new RandomAccessReadBufferedFile(path);
        this.deadline = deadline;
    }

    private void tick() {
        if (++reads % READS_A_CHECK == 0) {
            deadline.check();
        }
    }

    @Override
    public int read() throws IOException {
        tick();
        return file.read();
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        tick();
        return file.read(into, from, length);
    }

    @Override
    public long getPosition() throws IOException {
        return file.getPosition();
    }

    @Override
    public void seek(long position) throws IOException {
        tick();
        file.seek(position);
    }

    @Override
    public long length() throws IOException {
        return file.length();
    }

    @Override
    public boolean isClosed() {
        return file.isClosed();
    }

    @Override
    public boolean isEOF() throws IOException {
        return file.isEOF();
    }

    @Override
    public RandomAccessReadView createView(long from, long length) throws IOException {
        return new RandomAccessReadView(this, from, length);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
