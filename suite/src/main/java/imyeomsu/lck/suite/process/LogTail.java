package imyeomsu.lck.suite.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The one line of a log that says what went wrong. */
public final class LogTail {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int BYTES = 256 * 1024;
    private static final int LONGEST = 300;

    private LogTail() {}

    public static Optional<String> of(Path log) {
        List<String> lines = end(log).lines().filter(line -> !line.isBlank()).toList();
        return last(lines, LogTail::isError)
                .or(() -> last(lines, line -> !isFrame(line)))
                .map(LogTail::shortened);
    }

    private static Optional<String> last(List<String> lines, Predicate<String> wanted) {
        return lines.stream().filter(wanted).reduce((first, second) -> second).map(LogTail::meaning);
    }

    private static String end(Path log) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - BYTES));
            byte[] bytes = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private static boolean isError(String line) {
        return line.startsWith("{")
                ? json(line).at("/log/level").asString("").equals("ERROR")
                        || json(line).path("log.level").asString("").equals("ERROR")
                : line.contains(" ERROR ") || line.contains("[ERROR]");
    }

    private static boolean isFrame(String line) {
        return line.startsWith("\tat ") || line.startsWith("\t...");
    }

    /** What a structured line says; Spring Boot's failure report says it below "Description". */
    private static String meaning(String line) {
        if (!line.startsWith("{")) {
            return line.strip();
        }
        JsonNode entry = json(line);
        String message = entry.path("message").asString(line);
        int description = message.indexOf("Description:");
        if (description >= 0) {
            return message.substring(description + "Description:".length())
                    .replaceFirst("(?s)\nAction:.*", "")
                    .replaceAll("\\s+", " ")
                    .strip();
        }
        return rootCause(entry).orElse(firstLine(message));
    }

    private static Optional<String> rootCause(JsonNode entry) {
        String trace = entry.at("/error/stack_trace")
                .asString(entry.path("error.stack_trace").asString(""));
        return trace.lines()
                .filter(line -> line.startsWith("Caused by: "))
                .reduce((first, second) -> second)
                .or(() -> trace.lines().findFirst())
                .map(line -> line.replaceFirst("^Caused by: ", ""));
    }

    private static String firstLine(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (JacksonException e) {
            return JSON.createObjectNode();
        }
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
