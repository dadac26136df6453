package imyeomsu.lck.event.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import imyeomsu.lck.common.testing.Stores;
import imyeomsu.lck.event.FaultyWire;
import imyeomsu.lck.event.RowLock;
import imyeomsu.lck.event.TestDatabase;
import imyeomsu.lck.event.TestDatabase.Row;
import imyeomsu.lck.event.claim.Claim.Outcome;
import imyeomsu.lck.event.hottime.Standing;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OverFlagsIT {

    private static TestDatabase database;
    private final Crowd crowd = new Crowd();

    @BeforeAll
    static void connect() {
        database = TestDatabase.migrated("lck_event_flags");
    }

    @AfterAll
    static void disconnect() {
        database.close();
    }

    @Test
    void answersFromMemoryOnceSoldOut() throws Exception {
        long hotTime = database.openHotTime(2);
        try (FaultyWire wire = FaultyWire.to(Stores.mysql());
                Copy copy = Copy.on(wire.through(database.url()), settings -> settings)) {
            Claim won = copy.claim(hotTime, 1);
            copy.claim(hotTime, 2);
            copy.claim(hotTime, 3);
            await().until(() -> isFlagged(copy, hotTime));

            wire.cut();

            assertThat(copy.claim(hotTime, 3).outcome()).isEqualTo(Outcome.SOLD_OUT);
            assertThat(copy.claim(hotTime, 1)).isEqualTo(new Claim(Outcome.YOURS, won.coupon()));
            assertThat(copy.claims.mine(hotTime, 1)).contains(won.coupon());
            assertThat(copy.claims.mine(hotTime, 3)).isEmpty();
        }
    }

    @Test
    void hearsFromTheRefreshThatAnotherCopySoldTheLast() throws Exception {
        long hotTime = database.openHotTime(1);
        try (Copy one = Copy.on(database);
                Copy other = Copy.on(database)) {
            one.claim(hotTime, 1);

            other.refresh();

            await().until(() -> isFlagged(other, hotTime));
            assertThat(other.claim(hotTime, 1).outcome()).isEqualTo(Outcome.YOURS);
            assertThat(other.claim(hotTime, 2).outcome()).isEqualTo(Outcome.SOLD_OUT);
        }
    }

    @Test
    void staysWithTheDatabaseAsLongAsThereAreAny() throws Exception {
        long hotTime = database.openHotTime(5);
        try (Copy copy = Copy.on(database)) {
            copy.claim(hotTime, 1);
            copy.refresh();

            assertThat(isFlagged(copy, hotTime)).isFalse();
            assertThat(copy.claim(hotTime, 1).outcome()).isEqualTo(Outcome.YOURS);
        }
    }

    @Test
    void letsTheNextClaimsWinOnceTheRaiseOfTheStockIsKnown() throws Exception {
        long hotTime = database.openHotTime(1);
        try (Copy copy = Copy.on(database)) {
            copy.claim(hotTime, 1);
            await().until(() -> isFlagged(copy, hotTime));
            assertThat(copy.claim(hotTime, 2).outcome()).isEqualTo(Outcome.SOLD_OUT);

            database.raiseStock(hotTime, 2);
            copy.refresh();

            assertThat(copy.claim(hotTime, 2).outcome()).isEqualTo(Outcome.ISSUED);
            assertThat(copy.claim(hotTime, 3).outcome()).isEqualTo(Outcome.SOLD_OUT);
            await().until(() -> isFlagged(copy, hotTime));
            assertThat(copy.claim(hotTime, 2).outcome()).isEqualTo(Outcome.YOURS);
        }
    }

    @Test
    void isNotRaisedByASoldOutThatComesInAfterTheRaiseOfTheStock() throws Exception {
        long hotTime = database.openHotTime(1);
        try (Copy copy = Copy.on(database)) {
            copy.claim(hotTime, 1);
            Standing soldOut = copy.views.find(hotTime).standing();
            await().until(() -> isFlagged(copy, hotTime));
            database.raiseStock(hotTime, 2);
            copy.refresh();

            copy.views.heard(hotTime, soldOut);
            copy.overFlags.consider(hotTime, soldOut);

            assertThat(copy.views.find(hotTime).standing().stock()).isEqualTo(2);
            assertThat(isFlagged(copy, hotTime)).isFalse();
            assertThat(copy.claim(hotTime, 2).outcome()).isEqualTo(Outcome.ISSUED);
        }
    }

    @Test
    void outlivesNoRaiseOfTheStockWhileSoldOutIsAnsweredAllTheTime() throws Exception {
        long hotTime = database.openHotTime(1);
        AtomicBoolean enough = new AtomicBoolean();
        try (Copy copy = Copy.on(database)) {
            copy.claim(hotTime, 1);
            var losers = List.of(
                    crowd.does(() -> claimUntil(enough, copy, hotTime, 1_000)),
                    crowd.does(() -> claimUntil(enough, copy, hotTime, 2_000)),
                    crowd.does(() -> claimUntil(enough, copy, hotTime, 3_000)));
            for (int stock = 2; stock <= 12; stock++) {
                int raised = stock;
                database.raiseStock(hotTime, raised);
                await().until(() -> {
                    copy.refresh();
                    return database.issued(hotTime) == raised;
                });
            }
            enough.set(true);

            int won = losers.stream().mapToInt(loser -> loser.join()).sum();

            assertThat(won).isEqualTo(11);
            assertThat(database.coupons(hotTime)).hasSize(12);
            assertThat(database.coupons(hotTime)).extracting(Row::memberId).doesNotHaveDuplicates();
        }
    }

    @Test
    void waitsForADecisionThatIsStillGoingOnAtTheClose() throws Exception {
        long hotTime = database.hotTime(5, "-1 HOUR", "500000 MICROSECOND");
        try (Copy copy = Copy.on(database)) {
            copy.claim(hotTime, 1);
            try (RowLock deciding = RowLock.on(database, hotTime)) {
                await().until(() -> database.isPast(hotTime, "closes_at"));
                copy.refresh();
                await().until(() -> database.waitingForLocks() == 1);
                assertThat(isFlagged(copy, hotTime)).isFalse();
                deciding.release();
            }

            await().until(() -> isFlagged(copy, hotTime));
            assertThat(copy.claim(hotTime, 1).outcome()).isEqualTo(Outcome.YOURS);
            assertThat(copy.claim(hotTime, 2).outcome()).isEqualTo(Outcome.OVER);
        }
    }

    @Test
    void leavesClaimsToTheDatabaseWhereTheWinnersDoNotAddUp() throws Exception {
        long hotTime = database.openHotTime(2);
        database.jdbc()
                .sql("UPDATE hot_time SET issued = 2 WHERE id = ?")
                .param(hotTime)
                .update();
        try (Copy copy = Copy.on(database)) {
            assertThat(copy.claim(hotTime, 1).outcome()).isEqualTo(Outcome.SOLD_OUT);
            copy.batches.stop();

            assertThat(catchThrowable(() -> copy.claim(hotTime, 1))).matches(Crowd::isUnavailable);
        }
    }

    private static int claimUntil(AtomicBoolean enough, Copy copy, long hotTime, long firstMember) {
        int won = 0;
        for (long member = firstMember; !enough.get(); member++) {
            if (copy.claim(hotTime, member).outcome() == Outcome.ISSUED) {
                won++;
            }
        }
        return won;
    }

    private static boolean isFlagged(Copy copy, long hotTime) {
        return copy.overFlags.decide(copy.views.find(hotTime), -1).isPresent();
    }
}
