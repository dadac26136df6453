package imyeomsu.lck.suite.bench.claims.scale;

import imyeomsu.lck.suite.bench.Aim;
import imyeomsu.lck.suite.bench.Comparison;
import imyeomsu.lck.suite.bench.Entrant;
import imyeomsu.lck.suite.bench.Round;
import imyeomsu.lck.suite.bench.claims.crowd.CrowdRound;
import imyeomsu.lck.suite.bench.claims.crowd.Depth;
import imyeomsu.lck.suite.bench.claims.crowd.HotTimes;
import imyeomsu.lck.suite.bench.claims.scale.Crowds.Crowd;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** All sizes that are measured, and which of them should cost the same. */
final class Entrants {

    private static final Aim FLAT = Aim.cpuWithin(0.1);

    /** A sold-out claim is cheap, and the same members may ask again. */
    private static final int SOLD_OUT_CLAIMS = 60_000;

    private final Connection database;
    private final Crowds crowds;
    private final Sizes sizes;
    private final Duration longest;

    private final Entrant largeStock;
    private final Entrant smallStock;
    private final Entrant deep;
    private final Entrant fewMembers;
    private final Entrant manyMembers;
    private final Entrant mostMembers;
    private final Entrant fewWinners;
    private final Entrant manyWinners;
    private final Entrant twoCopies;
    private final Entrant fourCopies;

    Entrants(Connection database, Crowds crowds, Sizes sizes, Duration longest) throws SQLException {
        this.database = database;
        this.crowds = crowds;
        this.sizes = sizes;
        this.longest = longest;
        HotTimes large = new HotTimes.Fresh(1, sizes.claims(), sizes.largeStock());
        fourCopies = Entrant.of("copies_4", round(crowds.many(), 4, large));
        twoCopies = Entrant.alreadyWarm("copies_2", round(crowds.many(), 2, large));
        largeStock = Entrant.of("stock_" + sizes.largeStock(), round(crowds.many(), 1, large));
        smallStock = Entrant.alreadyWarm(
                "stock_" + sizes.smallStock(), round(crowds.many(), 1, inPartsOf(sizes.smallStock())));
        deep = Entrant.alreadyWarm("depth_" + sizes.depth(), round(crowds.many(), 1, deep()));
        fewMembers = Entrant.of("members_" + sizes.few(), round(crowds.few(), 1, inPartsOf(sizes.few())));
        manyMembers = Entrant.alreadyWarm("members_" + sizes.many(), round(crowds.many(), 1, inPartsOf(sizes.few())));
        mostMembers = Entrant.of("members_" + sizes.most(), round(crowds.most(), 1, inPartsOf(sizes.few())));
        fewWinners =
                Entrant.of("soldout_stock_" + sizes.smallStock(), round(crowds.many(), 1, soldOut(sizes.smallStock())));
        manyWinners = Entrant.alreadyWarm(
                "soldout_stock_" + sizes.largeStock(), round(crowds.many(), 1, soldOut(sizes.largeStock())));
    }

    List<Entrant> all() {
        return List.of(
                fourCopies,
                twoCopies,
                largeStock,
                smallStock,
                deep,
                fewMembers,
                manyMembers,
                mostMembers,
                fewWinners,
                manyWinners);
    }

    List<Comparison> compared() {
        return List.of(
                new Comparison(largeStock, smallStock, FLAT),
                new Comparison(deep, largeStock, FLAT),
                new Comparison(manyMembers, fewMembers, FLAT),
                new Comparison(mostMembers, fewMembers, FLAT),
                new Comparison(manyWinners, fewWinners, FLAT),
                Comparison.of(twoCopies, largeStock),
                Comparison.of(fourCopies, largeStock));
    }

    private Round round(Crowd crowd, int copies, HotTimes hotTimes) {
        return new CrowdRound(
                database, crowd.copies().subList(0, copies), crowd.stores(), crowd.claimants(), hotTimes, longest);
    }

    /** As many Hot Times as a round has claims for, each with a coupon for everybody who claims it. */
    private HotTimes inPartsOf(int claims) {
        return new HotTimes.Fresh(sizes.claims() / claims, claims, claims);
    }

    private HotTimes deep() throws SQLException {
        int stock = sizes.depth() + crowds.many().claimants().count();
        return new HotTimes.Standing(Depth.issue(database, stock, sizes.depth()), stock, sizes.claims(), sizes.depth());
    }

    private HotTimes soldOut(int stock) throws SQLException {
        return new HotTimes.Standing(Depth.issue(database, stock, stock), stock, SOLD_OUT_CLAIMS, stock);
    }
}
