package imyeomsu.lck.suite.local;

import imyeomsu.lck.suite.process.FileTree;
import imyeomsu.lck.suite.process.SuiteFailure;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** What one data directory's services and demo members must not share with any other: drawn once, readable by the owner only. */
public record Secrets(String coupon, String auth, String adminPassword, String fanPassword, String staffPassword) {

    public static final String ADMIN = "demo_admin";
    public static final String FAN = "demo_fan";
    public static final String STAFF = "demo_staff";

    private static final int SECRET = 32;
    private static final int PASSWORD = 8;

    static Secrets of(Path data) {
        Path file = data.resolve("secrets.properties");
        Properties values = Files.exists(file) ? read(file) : new Properties();
        // What an earlier release drew stays, what it did not know is drawn now.
        if (drawMissing(values)) {
            write(values, file);
        }
        return new Secrets(
                values.getProperty("coupon"),
                values.getProperty("auth"),
                values.getProperty("admin"),
                values.getProperty("fan"),
                values.getProperty("staff"));
    }

    private static boolean drawMissing(Properties values) {
        int before = values.size();
        values.computeIfAbsent("coupon", key -> random(SECRET));
        values.computeIfAbsent("auth", key -> random(SECRET));
        values.computeIfAbsent("admin", key -> random(PASSWORD));
        values.computeIfAbsent("fan", key -> random(PASSWORD));
        values.computeIfAbsent("staff", key -> random(PASSWORD));
        return values.size() > before;
    }

    private static Properties read(Path file) {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
            return values;
        } catch (IOException e) {
            throw new SuiteFailure("Cannot read " + file + ": " + e, e);
        }
    }

    private static void write(Properties values, Path file) {
        FileTree.create(file.getParent());
        Path unfinished = file.resolveSibling("secrets.part");
        try {
            Files.deleteIfExists(unfinished);
            Files.createFile(
                    unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (Writer writer = Files.newBufferedWriter(unfinished)) {
                values.store(writer, null);
            }
        } catch (IOException e) {
            throw new SuiteFailure("Cannot write " + file + ": " + e, e);
        }
        FileTree.rename(unfinished, file);
    }

    private static String random(int bytes) {
        byte[] drawn = new byte[bytes];
        new SecureRandom().nextBytes(drawn);
        return HexFormat.of().formatHex(drawn);
    }
}
