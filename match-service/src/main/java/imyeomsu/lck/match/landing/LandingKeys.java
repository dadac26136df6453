package imyeomsu.lck.match.landing;

import java.util.List;

/** The keys of one document; they share a hash tag, so that one script may touch them all on a cluster. */
record LandingKeys(String source, String key) {

    /** All documents, as {@code <source>:<key>}, in the order of their names. */
    static final String INDEX = "lck:match:docs";

    static LandingKeys ofEntry(String entry) {
        int colon = entry.indexOf(':');
        return new LandingKeys(entry.substring(0, colon), entry.substring(colon + 1));
    }

    String entry() {
        return source + ":" + key;
    }

    String head() {
        return "lck:match:doc:{" + entry() + "}";
    }

    /** Hashes by the time they came, as a sorted set. */
    String versions() {
        return head() + ":versions";
    }

    /** Compressed bodies by their hash. */
    String bodies() {
        return head() + ":bodies";
    }

    List<String> all() {
        return List.of(head(), versions(), bodies());
    }
}
