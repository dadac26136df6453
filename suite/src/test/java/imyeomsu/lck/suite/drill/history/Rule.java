package imyeomsu.lck.suite.drill.history;

/** What must hold, whatever dies. */
public enum Rule {
    /** Whoever was told a number has that coupon. */
    ACKNOWLEDGED_NOT_STORED,
    MEMBER_TWICE,
    MORE_THAN_STOCK,
    /** Numbers run from 1 without a gap. */
    GAP_IN_NUMBERS,
    STORED_DIFFERS_FROM_ISSUED,
    /** Enough members asked and were answered, and yet not all coupons have an owner. */
    STOCK_LEFT,
    /** One member was told two different numbers. */
    TWO_NUMBERS,
    /** Somebody who asked only after a "sold out" got a coupon nevertheless. */
    SOLD_OUT_TOO_EARLY,
    /** "Sold out" was told to somebody who has a coupon. */
    SOLD_OUT_TO_AN_OWNER,
    /** Told that he has one, a member has none and can never get one: an attempt that failed has burned him. */
    BURNED,
    /** A member who never stopped asking was never told. */
    NEVER_DECIDED,
    /** An answer that nobody may get, such as a 500. */
    UNEXPECTED_ANSWER,
    /** The first correct answer after a fault came too late. */
    SLOW_RECOVERY
}
