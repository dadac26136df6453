package imyeomsu.lck.common.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTests {

    @TempDir
    Path root;

    @Test
    void makesAFolderOnceForAllWhoWantItAtTheSameTime() {
        AtomicInteger made = new AtomicInteger();

        IntStream.range(0, 8).parallel().forEach(i -> new Cache(root).folder("program", folder -> {
            made.incrementAndGet();
            Files.writeString(folder.resolve("binary"), "content");
        }));

        assertThat(made).hasValue(1);
        assertThat(root.resolve("program/binary")).hasContent("content");
    }

    @Test
    void leavesNothingHalfMade() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> new Cache(root).folder("program", folder -> {
                    Files.writeString(folder.resolve("binary"), "half");
                    throw new IOException("disk full");
                }))
                .withMessageContainingAll(root.toString(), "lck.testing.cache", "disk full");

        assertThat(root).isDirectoryNotContaining(Files::isDirectory);
    }

    @Test
    void isInTheHomeOfTheUserOrElseAmongTheTemporaryFiles() {
        String user = System.getProperty("user.name");

        assertThat(Cache.place(root, Path.of("/tmp"))).isEqualTo(root.resolve(".cache/lck-platform"));
        assertThat(Cache.place(Path.of("/nowhere"), root)).isEqualTo(root.resolve("lck-platform-" + user));
    }

    @Test
    void isWhereThePropertySays() {
        String before = System.getProperty("lck.testing.cache");
        System.setProperty("lck.testing.cache", root.toString());
        try {
            assertThat(Cache.user()).isEqualTo(new Cache(root));
        } finally {
            if (before == null) {
                System.clearProperty("lck.testing.cache");
            } else {
                System.setProperty("lck.testing.cache", before);
            }
        }
    }
}
