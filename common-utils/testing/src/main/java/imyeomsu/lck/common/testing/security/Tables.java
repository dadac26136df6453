package imyeomsu.lck.common.testing.security;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a schema holds, told by the checksums of its tables. */
public final class Tables {

    private final JdbcClient jdbc;
    private final List<String> watched;

    /** @param except tables that are written without a caller's request, or on purpose for one that was refused */
    public Tables(DataSource database, Set<String> except) {
        this.jdbc = JdbcClient.create(database);
        this.watched = jdbc
                .sql("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                        + " AND table_type = 'BASE TABLE' ORDER BY table_name")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !except.contains(table))
                .toList();
    }

    /** Equal for equal contents. */
    public Map<String, Long> checksums() {
        Map<String, Long> sums = new LinkedHashMap<>();
        jdbc.sql("CHECKSUM TABLE `" + String.join("`, `", watched) + '`')
                .query((row, number) -> sums.put(row.getString(1), row.getLong(2)))
                .list();
        return sums;
    }
}
