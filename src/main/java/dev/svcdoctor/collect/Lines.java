package dev.svcdoctor.collect;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Splits a stream into lines without ever holding more than one, and of that no more than {@link
 * #MOST} bytes: the rest of a longer line is passed over.
 */
final class Lines {
    static final int MOST = 1 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int end;
    private byte[] line = new byte[1 << 12];
    private int length;

    Lines(InputStream in) {
        this.in = in;
    }

    /**
     * @return false at the end of the stream
     */
    boolean advance() throws IOException {
        length = 0;
        while (next < end || fill()) {
            int stop = next;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            keep(stop - next);
            boolean whole = stop < end;
            next = whole ? stop + 1 : stop;
            if (whole) {
                return true;
            }
        }
        return length > 0;
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    private void keep(int count) {
        int room = Math.min(count, MOST - length);
        if (length + room > line.length) {
            line = Arrays.copyOf(line, Math.min(MOST, Math.max(line.length * 2, length + room)));
        }
        System.arraycopy(buffer, next, line, length, room);
        length += room;
    }

    /** The line's bytes; only the first {@link #length} are of this line. */
    byte[] bytes() {
        return line;
    }

    int length() {
        return length;
    }

    byte[] copy() {
        return Arrays.copyOf(line, length);
    }
}
