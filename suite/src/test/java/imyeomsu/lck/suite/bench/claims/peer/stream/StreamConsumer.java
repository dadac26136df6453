package imyeomsu.lck.suite.bench.claims.peer.stream;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.connection.stream.Consumer;
import org.springframework.data.redis.connection.stream.MapRecord;
import org.springframework.data.redis.connection.stream.ReadOffset;
import org.springframework.data.redis.connection.stream.RecordId;
import org.springframework.data.redis.connection.stream.StreamOffset;
import org.springframework.data.redis.connection.stream.StreamReadOptions;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StreamOperations;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Stores what the script wrote. What is stored leaves the stream, so its length is how far the rows are behind. */
@Component
class StreamConsumer implements SmartLifecycle {

    static final String STREAM = "peer:{claims}:stream";

    private static final Logger log = LoggerFactory.getLogger(StreamConsumer.class);
    private static final String GROUP = "store";
    private static final Consumer ONE = Consumer.from(GROUP, "one");
    private static final ReadOffset NEW = ReadOffset.lastConsumed();
    private static final ReadOffset UNCONFIRMED = ReadOffset.from("0");
    private static final StreamReadOptions BATCH =
            StreamReadOptions.empty().count(500).block(Duration.ofMillis(100));
    private static final long PAUSE_NANOS = Duration.ofMillis(50).toNanos();

    private final StringRedisTemplate redis;
    private final StreamOperations<String, String, String> stream;
    private final JdbcTemplate database;
    private final boolean wanted;
    private volatile Thread thread = new Thread();
    private volatile boolean running;

    StreamConsumer(StringRedisTemplate redis, JdbcTemplate database, @Value("${peer.way:old}") String way) {
        this.redis = redis;
        this.stream = redis.opsForStream();
        this.database = database;
        this.wanted = way.equals("stream");
    }

    @Override
    public boolean isAutoStartup() {
        return wanted;
    }

    @Override
    public void start() {
        running = true;
        thread = new Thread(this::consume, "stream-consumer");
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
        try {
            thread.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void consume() {
        while (running) {
            try {
                // Where nothing new has come, what was handed out and never confirmed: before a crash, or to a reader
                // who
                // had stopped waiting.
                if (store(NEW) == 0) {
                    store(UNCONFIRMED);
                }
            } catch (DataAccessException away) {
                log.warn("Coupons wait in the stream: {}", away.toString());
                LockSupport.parkNanos(PAUSE_NANOS);
                makeGroup();
            }
        }
    }

    @SuppressWarnings("unchecked")
    private int store(ReadOffset from) {
        List<MapRecord<String, String, String>> records = stream.read(ONE, BATCH, StreamOffset.create(STREAM, from));
        if (records == null || records.isEmpty()) {
            return 0;
        }
        database.batchUpdate(
                "INSERT IGNORE INTO coupon_once (hot_time_id, member_id, number, issued_at) VALUES (?, ?, ?, ?)",
                records.stream().map(record -> row(record.getValue())).toList());
        RecordId[] ids = records.stream().map(MapRecord::getId).toArray(RecordId[]::new);
        stream.acknowledge(STREAM, GROUP, ids);
        stream.delete(STREAM, ids);
        return records.size();
    }

    private static Object[] row(Map<String, String> fields) {
        return new Object[] {
            fields.get("hotTime"),
            fields.get("member"),
            fields.get("number"),
            new Timestamp(Long.parseLong(fields.get("at")))
        };
    }

    /** The script may have begun the stream, so the group reads it from its beginning. */
    private void makeGroup() {
        try {
            redis.execute((RedisCallback<String>) connection ->
                    connection.streamCommands().xGroupCreate(STREAM.getBytes(), GROUP, ReadOffset.from("0"), true));
        } catch (DataAccessException thereOrAway) {
            log.debug("No new group: {}", thereOrAway.toString());
        }
    }
}
