package imyeomsu.lck.suite.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** A small process for tests: waits, waits stubbornly, dies, or starts a child of its own as a launcher does. */
final class Sleeper {

    private Sleeper() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        switch (args[0]) {
            case "stubborn" -> Runtime.getRuntime().addShutdownHook(new Thread(Sleeper::waitForever));
            case "dies" -> {
                System.out.println("2026-11-23 ERROR cannot go on: the stars are wrong");
                System.out.println("\tat some.Frame");
                System.exit(3);
            }
            case "ends" -> System.exit(0);
            case "parent" -> {
                ChildRecords records = new ChildRecords(Path.of(args[2]));
                Child.start(command("grandchild", Path.of(args[1]).resolveSibling("grandchild"), args[3]), records);
            }
            default -> {}
        }
        Files.writeString(Path.of(args[1]), "ready");
        waitForever();
    }

    /** A command that runs this class and writes the file once it is up. */
    static Command command(String name, Path ready, String... mode) {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Sleeper.class.getName(),
                mode[0],
                ready.toString()));
        words.addAll(List.of(mode).subList(1, mode.length));
        return new Command(name, ready.getParent(), words, Map.of(), ready.resolveSibling(name + ".log"));
    }

    private static void waitForever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
