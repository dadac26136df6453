package imyeomsu.lck.event.planning;

/** A kind of coupon and how much of it, as somebody wrote it down. */
public interface CouponWorth {

    String kind();

    Integer amount();
}
