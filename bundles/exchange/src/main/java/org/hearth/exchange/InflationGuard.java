package org.hearth.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Stops when a zipped file turns out to be absurdly larger than it was packed. Tables of numbers pack to a tenth or a
 * twentieth; what packs to less than a two-hundredth and is large was made to exhaust the machine.
 */
final class InflationGuard extends FilterInputStream {
    private static final long ALWAYS_FINE = 256L << 20;
    private static final long FACTOR = 200;

    private final long limit;
    private long count;

    InflationGuard(InputStream in, long compressed) {
        super(in);
        limit = Math.max(ALWAYS_FINE, Math.max(compressed, 0) * FACTOR);
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) throws IOException {
        count += read;
        if (count > limit) {
            throw new IOException(
                    "it unpacks to more than " + FACTOR + " times its size; pack a plain folder of files");
        }
    }
}
