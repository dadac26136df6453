package imyeomsu.lck.match.ingest;

import imyeomsu.lck.match.landing.Format;
import imyeomsu.lck.match.landing.Landing;

/** A season of few matches, for the tests of other features. */
public final class Seasons2021 {

    private Seasons2021() {}

    /** @param lines as in {@link Documents#season} */
    public static void land(Landing landing, String... lines) {
        Documents.land(
                landing, "files", "lck-2021-summer.csv", Format.SEASON_CSV, Documents.season(2021, "summer", lines));
    }
}
