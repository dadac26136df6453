package imyeomsu.lck.suite.bench.startup;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** In what form a service lies on the disk, and which archive of its classes the JVM takes. */
enum Form {
    JAR(17, "", ""),
    UNPACKED(17, "", ""),
    CDS(17, "-XX:ArchiveClassesAtExit=", "-XX:SharedArchiveFile="),
    AOT(25, "-XX:AOTCacheOutput=", "-XX:AOTCache=");

    private static final List<String> QUIET =
            List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");
    private static final int FIRST_TO_ASK = 24;

    private final int firstJdk;
    private final String making;
    private final String using;

    Form(int firstJdk, String making, String using) {
        this.firstJdk = firstJdk;
        this.making = making;
        this.using = using;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those that this JDK knows. */
    static List<Form> of(int jdk) {
        return Stream.of(values()).filter(form -> form.firstJdk <= jdk).toList();
    }

    boolean isTrained() {
        return !making.isEmpty();
    }

    /** What leaves the archive when it ends. */
    List<String> training(Unpacked service, int jdk) {
        return words(making, service, jdk);
    }

    List<String> starting(Unpacked service, int jdk) {
        return words(using, service, jdk);
    }

    Path archive(Unpacked service) {
        return service.home().resolve(key() + ".archive");
    }

    private List<String> words(String flag, Unpacked service, int jdk) {
        Path jar = this == JAR ? service.jar() : service.unpackedJar();
        return Stream.of(
                        isTrained() ? Stream.of(flag + archive(service)) : Stream.<String>empty(),
                        jdk >= FIRST_TO_ASK ? QUIET.stream() : Stream.<String>empty(),
                        Stream.of("-jar", jar.toString()))
                .flatMap(words -> words)
                .toList();
    }
}
