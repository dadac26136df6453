package imyeomsu.lck.suite.local;

/** Where Redis answers. */
public record RedisAddress(String host, int port) {

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
