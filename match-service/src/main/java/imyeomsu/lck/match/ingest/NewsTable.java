package imyeomsu.lck.match.ingest;

import imyeomsu.lck.match.report.ParsedDocument.NewsReport;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** News by their links, which many sources share. */
@Component
class NewsTable {

    private static final String PUT =
            """
            INSERT INTO news (id, source, title, link, summary, publisher, published_at)
            VALUES (?, ?, ?, ?, ?, ?, ?) AS new
            ON DUPLICATE KEY UPDATE title = new.title, summary = COALESCE(new.summary, news.summary),
                publisher = COALESCE(new.publisher, news.publisher)
            """;

    private final JdbcTemplate jdbc;

    NewsTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void put(String source, List<NewsReport> news) {
        jdbc.batchUpdate(
                PUT,
                news.stream()
                        .map(one -> new Object[] {
                            id(one.link()),
                            source,
                            one.title(),
                            one.link(),
                            one.summary(),
                            one.publisher(),
                            DocumentRecords.column(one.publishedAt())
                        })
                        .toList());
    }

    private static String id(String link) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(link.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
