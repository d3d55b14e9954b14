package io.github.pmqa4j.examples.cli.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lines that end: a stream is cut off where a line goes on and on. A line that is only too long is read to its end, so that those
 * behind it are not lost.
 */
public final class BoundedLines extends FilterInputStream {
    private final long most;
    private long inLine;
    private boolean cutOff;

    /** Reads a stream, of which no line may have more bytes than that. */
    public BoundedLines(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    /** Says whether the stream was cut off within a line. */
    public boolean isCutOff() {
        return cutOff;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (inLine > most) {
            cutOff = true;
            return -1;
        }
        int read = super.read(into, from, length);
        int last = from + read - 1;
        while (last >= from && into[last] != '\n') {
            last--;
        }
        inLine = last >= from ? from + read - 1L - last : inLine + Math.max(0, read);
        return read;
    }
}
