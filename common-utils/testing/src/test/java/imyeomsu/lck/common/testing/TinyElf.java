package imyeomsu.lck.common.testing;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The smallest file with the two lists that a dynamic loader reads; it is loaded at {@link #BASE}. */
final class TinyElf {

    private static final int BASE = 0x400000;
    private static final int DYNAMIC = 0x100;
    private static final int STRINGS = 0x400;
    private static final int VERSIONS = 0x600;
    private static final int SIZE = 0x800;

    private TinyElf() {}

    static byte[] linking(List<String> libraries) {
        return build(libraries, true);
    }

    static byte[] withoutVersions(List<String> libraries) {
        return build(libraries, false);
    }

    private static byte[] build(List<String> libraries, boolean versions) {
        ByteBuffer file = ByteBuffer.allocate(SIZE).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(0, 0x464c457f).put(4, (byte) 2).put(5, (byte) 1);
        file.putLong(32, 64).putShort(54, (short) 56).putShort(56, (short) 2);
        file.putInt(64, 1).putLong(80, BASE).putLong(96, SIZE);
        file.putInt(120, 2).putLong(128, DYNAMIC);

        file.position(DYNAMIC);
        for (int i = 0; i < libraries.size(); i++) {
            file.putLong(1).putLong(32L * i);
            file.put(STRINGS + 32 * i, libraries.get(i).getBytes(StandardCharsets.UTF_8));
            file.putInt(VERSIONS + 16 * i + 4, 32 * i)
                    .putInt(VERSIONS + 16 * i + 12, i < libraries.size() - 1 ? 16 : 0);
        }
        file.putLong(5).putLong(BASE + STRINGS);
        if (versions) {
            file.putLong(0x6ffffffeL).putLong(BASE + VERSIONS);
            file.putLong(0x6fffffffL).putLong(libraries.size());
        }
        return file.array();
    }

    static List<String> needed(byte[] bytes) {
        ByteBuffer file = read(bytes);
        List<String> names = new ArrayList<>();
        for (int entry = DYNAMIC; file.getLong(entry) != 0; entry += 16) {
            if (file.getLong(entry) == 1) {
                names.add(name(bytes, (int) file.getLong(entry + 8)));
            }
        }
        return names;
    }

    static List<String> versioned(byte[] bytes) {
        ByteBuffer file = read(bytes);
        List<String> names = new ArrayList<>();
        int next = 0;
        int record = (int) value(file, 0x6ffffffeL) - BASE;
        do {
            record += next;
            names.add(name(bytes, file.getInt(record + 4)));
            next = file.getInt(record + 12);
        } while (next != 0);
        return names;
    }

    static long versionCount(byte[] bytes) {
        return value(read(bytes), 0x6fffffffL);
    }

    private static long value(ByteBuffer file, long tag) {
        int entry = DYNAMIC;
        while (file.getLong(entry) != tag) {
            entry += 16;
        }
        return file.getLong(entry + 8);
    }

    private static String name(byte[] bytes, int index) {
        return new String(bytes, STRINGS + index, 32, StandardCharsets.UTF_8).trim();
    }

    private static ByteBuffer read(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
