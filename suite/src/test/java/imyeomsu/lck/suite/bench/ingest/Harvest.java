package imyeomsu.lck.suite.bench.ingest;

import java.util.Locale;

/** What is imported. */
enum Harvest {
    SEASON(1, 1),
    TEN_SEASONS(10, 10),
    /** The same ten, in one file. */
    ONE_DOCUMENT(10, 1);

    private final int seasons;
    private final int documents;

    Harvest(int seasons, int documents) {
        this.seasons = seasons;
        this.documents = documents;
    }

    int seasons() {
        return seasons;
    }

    int documents() {
        return documents;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
