package imyeomsu.lck.suite.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The JDK that this launcher runs on; the services run on the same. */
record JavaRuntime(Path home, int feature, String build) {

    private static final int FIRST_WITH_AOT_CACHE = 25;
    private static final int FIRST_ASKING_FOR_NATIVE_ACCESS = 24;

    static JavaRuntime current() {
        return new JavaRuntime(
                Path.of(System.getProperty("java.home")),
                Runtime.version().feature(),
                System.getProperty("java.vm.version").replaceAll("[^A-Za-z0-9.]", "_"));
    }

    String java() {
        return home.resolve("bin").resolve("java").toString();
    }

    /** An archive fits only the JVM build that made it. */
    String archiveName() {
        return (hasAotCache() ? "aot-" : "cds-") + build;
    }

    List<String> using(Path archive) {
        return hasAotCache()
                ? List.of("-XX:AOTCache=" + archive, "-Xlog:aot=off", "-Xlog:cds=off")
                : List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto", "-Xlog:cds=off", "-Xlog:class+path=off");
    }

    List<String> making(Path archive) {
        return List.of((hasAotCache() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive);
    }

    /** Newer JVMs warn about what Netty and MySQL's driver do by design. */
    List<String> quiet() {
        List<String> flags = new ArrayList<>();
        if (feature >= FIRST_ASKING_FOR_NATIVE_ACCESS) {
            flags.add("--enable-native-access=ALL-UNNAMED");
            flags.add("--sun-misc-unsafe-memory-access=allow");
        }
        return flags;
    }

    private boolean hasAotCache() {
        return feature >= FIRST_WITH_AOT_CACHE;
    }
}
