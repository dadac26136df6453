package imyeomsu.lck.event.claim;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.event.budget.HotTimeBudgets;
import imyeomsu.lck.event.coupon.Coupon;
import imyeomsu.lck.event.coupon.Coupons;
import imyeomsu.lck.event.coupon.Place;
import imyeomsu.lck.event.hottime.HotTime;
import imyeomsu.lck.event.hottime.HotTimeViews;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Claiming a coupon, and asking for the one that was claimed. */
@Service
class Claims {

    private final HotTimeViews hotTimes;
    private final OverFlags overFlags;
    private final HotTimeBudgets budgets;
    private final ClaimBatches batches;
    private final Coupons coupons;
    private final ClaimMeters meters;

    Claims(
            HotTimeViews hotTimes,
            OverFlags overFlags,
            HotTimeBudgets budgets,
            ClaimBatches batches,
            Coupons coupons,
            ClaimMeters meters) {
        this.hotTimes = hotTimes;
        this.overFlags = overFlags;
        this.budgets = budgets;
        this.batches = batches;
        this.coupons = coupons;
        this.meters = meters;
    }

    /** @throws Problem 403 where the Hot Time is not for this member, 429 who asks too often, 503 where nothing is known */
    Claim claim(long hotTimeId, Claimant claimant) {
        HotTime hotTime = hotTimes.find(hotTimeId);
        hotTime.offer().eligibility().require(claimant.member());
        meters.waited(claimant.waited());
        Decision decision = overFlags.decide(hotTime, claimant.id()).orElseGet(() -> ask(hotTimeId, claimant));
        meters.claimed(decision.outcome());
        Place place = decision.place();
        return new Claim(decision.outcome(), place == null ? null : coupons.coupon(hotTime, claimant.id(), place));
    }

    Optional<Coupon> mine(long hotTimeId, long memberId) {
        HotTime hotTime = hotTimes.find(hotTimeId);
        Optional<Place> place = overFlags
                .decide(hotTime, memberId)
                .map(decision -> Optional.ofNullable(decision.place()))
                .orElseGet(() -> coupons.place(hotTimeId, memberId));
        return place.map(found -> coupons.coupon(hotTime, memberId, found));
    }

    private Decision ask(long hotTimeId, Claimant claimant) {
        budgets.spendClaim(hotTimeId, claimant.id(), claimant.address());
        try {
            return batches.decide(hotTimeId, claimant.arrival());
        } catch (Problem refused) {
            meters.refused();
            throw refused;
        }
    }
}
