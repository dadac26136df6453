package imyeomsu.lck.common.testing;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Takes a library that is linked but never called out of a 64-bit Linux executable, so that it starts on machines that
 * lack the library.
 *
 * <p>The dynamic loader reads two lists: the libraries to load ({@code DT_NEEDED}) and the versions wanted of each
 * ({@code DT_VERNEED}). Both lose their record; the library's functions stay unresolved, which matters only when one of
 * them is called.
 */
final class ElfExecutable {

    private static final int MAGIC = 0x464c457f;
    private static final int SEGMENT_LOAD = 1;
    private static final int SEGMENT_DYNAMIC = 2;
    private static final long NEEDED = 1;
    private static final long STRINGS = 5;
    private static final long VERSIONS = 0x6ffffffeL;
    private static final long VERSION_COUNT = 0x6fffffffL;
    private static final int ENTRY = 16;

    private final ByteBuffer file;

    private ElfExecutable(byte[] bytes) {
        this.file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < 64 || file.getInt(0) != MAGIC || bytes[4] != 2 || bytes[5] != 1) {
            throw new IllegalArgumentException("Not a 64-bit little-endian ELF file");
        }
    }

    /** Changes the file in place; where it does not link the library, nothing happens. */
    static void unlink(byte[] bytes, String library) {
        ElfExecutable executable = new ElfExecutable(bytes);
        executable.dropVersions(library);
        executable.dropNeeded(library);
    }

    private void dropNeeded(String library) {
        int entry = segment(SEGMENT_DYNAMIC);
        long strings = value(STRINGS);
        for (; file.getLong(entry) != 0; entry += ENTRY) {
            if (file.getLong(entry) == NEEDED
                    && text(strings + file.getLong(entry + 8)).equals(library)) {
                closeGap(entry);
                return;
            }
        }
    }

    /** Moves all later entries, the closing one too, up by one. */
    private void closeGap(int gap) {
        for (int entry = gap; file.getLong(entry) != 0; entry += ENTRY) {
            file.putLong(entry, file.getLong(entry + ENTRY)).putLong(entry + 8, file.getLong(entry + ENTRY + 8));
        }
    }

    private void dropVersions(String library) {
        int head = find(VERSIONS);
        if (head < 0) {
            return;
        }
        long strings = value(STRINGS);
        int previous = -1;
        int record = offset(file.getLong(head + 8));
        while (!text(strings + file.getInt(record + 4)).equals(library)) {
            int next = file.getInt(record + 12);
            if (next == 0) {
                return;
            }
            previous = record;
            record += next;
        }
        int next = file.getInt(record + 12);
        if (previous < 0) {
            file.putLong(head + 8, file.getLong(head + 8) + next);
        } else {
            file.putInt(previous + 12, next == 0 ? 0 : record + next - previous);
        }
        int count = find(VERSION_COUNT);
        file.putLong(count + 8, file.getLong(count + 8) - 1);
    }

    private int find(long tag) {
        for (int entry = segment(SEGMENT_DYNAMIC); file.getLong(entry) != 0; entry += ENTRY) {
            if (file.getLong(entry) == tag) {
                return entry;
            }
        }
        return -1;
    }

    private long value(long tag) {
        return file.getLong(find(tag) + 8);
    }

    private int segment(int type) {
        for (int i = 0; i < headers(); i++) {
            if (file.getInt(header(i)) == type) {
                return Math.toIntExact(file.getLong(header(i) + 8));
            }
        }
        throw new IllegalArgumentException("Not a dynamically linked executable");
    }

    /** Where in the file stands what is loaded at this address. */
    private int offset(long address) {
        for (int i = 0; i < headers(); i++) {
            long into = address - file.getLong(header(i) + 16);
            if (file.getInt(header(i)) == SEGMENT_LOAD && into >= 0 && into < file.getLong(header(i) + 32)) {
                return Math.toIntExact(file.getLong(header(i) + 8) + into);
            }
        }
        throw new IllegalArgumentException("Nothing is loaded at address " + address);
    }

    private int headers() {
        return file.getShort(56);
    }

    private int header(int index) {
        return Math.toIntExact(file.getLong(32)) + index * file.getShort(54);
    }

    private String text(long address) {
        int start = offset(address);
        int end = start;
        while (file.get(end) != 0) {
            end++;
        }
        return new String(file.array(), start, end - start, StandardCharsets.UTF_8);
    }
}
