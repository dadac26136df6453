package imyeomsu.lck.match.ingest;

import imyeomsu.lck.match.landing.Format;
import imyeomsu.lck.match.landing.LandedDocument;
import imyeomsu.lck.match.landing.Landing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** Season files as tests need them, and their way into the landing. */
final class Documents {

    private static final String HEADER =
            "match_id,season,split,stage,date_kst,time_kst,best_of,team1_code,team1_name,team2_code,team2_name,"
                    + "score1,score2,status,is_tiebreaker\n";

    private Documents() {}

    /** A line: {@code id day time team1 team2 score1:score2}, the score left out before the match. */
    static String season(int year, String split, String... lines) {
        return HEADER
                + Arrays.stream(lines)
                        .map(line -> line(year, split, line.split(" ")))
                        .collect(Collectors.joining());
    }

    private static String line(int year, String split, String[] word) {
        boolean played = word.length > 5;
        String[] score = played ? word[5].split(":") : new String[] {"", ""};
        return "%s,%d,%s,regular,%s,%s,3,%s,%s,%s,%s,%s,%s,%s,%s%n"
                .formatted(
                        word[0],
                        year,
                        split,
                        word[1],
                        word[2],
                        word[3],
                        word[3],
                        word[4],
                        word[4],
                        score[0],
                        score[1],
                        played ? "completed" : "unstarted",
                        word.length > 6 && word[6].equals("tiebreak"));
    }

    static String land(Landing landing, String source, String key, Format format, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String hash = hash(bytes);
        landing.land(new LandedDocument(
                source, key, format, "lck", ZoneId.of("Asia/Seoul"), null, null, hash, Instant.now(), bytes));
        return hash;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
