package imyeomsu.lck.suite.local;

/** Where MySQL answers: a JDBC URL without a schema, and who asks. */
public record MySqlAddress(String url, String user, String password) {

    /** The URL of one schema. */
    public String schema(String name) {
        return url + "/" + name;
    }

    @Override
    public String toString() {
        return url;
    }
}
