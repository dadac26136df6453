package imyeomsu.lck.match.news;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One piece of news; only the import writes it. */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init")
class News {

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private String id;

    private String title;
    private String link;
    private @Nullable String summary;
    private @Nullable String publisher;
    private Instant publishedAt;

    protected News() {}

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    String link() {
        return link;
    }

    @Nullable String summary() {
        return summary;
    }

    @Nullable String publisher() {
        return publisher;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
