package imyeomsu.lck.common.testing;

import java.io.IOException;
import java.nio.file.Path;

/** A JVM of its own with a store in it, to be killed by {@link StoresOfAKilledJvmTests}. */
final class ChildJvm {

    private ChildJvm() {}

    /** Keeps the stores until its input ends. */
    public static void main(String[] args) throws IOException {
        RedisServer kept = RedisServer.start(Path.of(args[0]));
        RedisServer thrownAway = RedisServer.throwaway();
        System.out.println(kept.port());
        System.out.println(thrownAway.port());
        while (System.in.read() >= 0) {
            continue;
        }
    }

    static Process start(Path folder) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildJvm.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
