package imyeomsu.lck.event.audit;

import imyeomsu.lck.common.web.Localized;

/** One thing that is not as it has to be. Each is a reason to look at once: none of them comes of mere timing. */
record Finding(Type type, Localized text) {

    enum Type {
        GAP_IN_NUMBERS,
        STORED_DIFFERS_FROM_ISSUED,
        MORE_THAN_STOCK,
        MEMBER_TWICE,
        ACKNOWLEDGED_NOT_STORED,
        COPY_DIFFERS
    }

    static Finding gap(Object numbers, int highest, int distinct) {
        return new Finding(
                Type.GAP_IN_NUMBERS,
                new Localized(
                        "번호가 " + highest + "까지 있으나 서로 다른 번호는 " + distinct + "개입니다. 빠진 번호: " + numbers,
                        "Numbers reach " + highest + ", but only " + distinct + " are there. Missing: " + numbers));
    }

    static Finding differs(int stored, int issued) {
        return new Finding(
                Type.STORED_DIFFERS_FROM_ISSUED,
                new Localized(
                        "저장된 쿠폰은 " + stored + "장, 발급 수는 " + issued + "장입니다.",
                        stored + " coupons are stored, " + issued + " were counted as issued."));
    }

    static Finding moreThanStock(int stored, int issued, int stock) {
        return new Finding(
                Type.MORE_THAN_STOCK,
                new Localized(
                        "수량 " + stock + "장보다 많습니다: 저장 " + stored + "장, 발급 " + issued + "장.",
                        "More than the stock of " + stock + ": " + stored + " stored, " + issued + " issued."));
    }

    static Finding twice(Object members) {
        return new Finding(
                Type.MEMBER_TWICE,
                new Localized("쿠폰을 두 장 이상 가진 회원: " + members, "Members with more than one coupon: " + members));
    }

    static Finding notStored(int many, Object examples) {
        return new Finding(
                Type.ACKNOWLEDGED_NOT_STORED,
                new Localized(
                        "회원에게 알렸으나 저장되지 않은 쿠폰이 " + many + "장 있습니다. 예: " + examples,
                        many + " coupons that members were told of are not stored. For example " + examples));
    }

    static Finding copy(String copy, String ko, String en) {
        return new Finding(Type.COPY_DIFFERS, new Localized("서버 " + copy + ": " + ko, "Copy " + copy + ": " + en));
    }
}
