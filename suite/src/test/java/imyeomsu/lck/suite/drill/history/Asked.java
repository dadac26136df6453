package imyeomsu.lck.suite.drill.history;

/**
 * One claim as its sender saw it.
 *
 * @param copy who was asked
 * @param sent microseconds since the drill began
 * @param answered likewise; where no answer came, when the sender gave up
 * @param status of HTTP; {@link #LOST} where no answer came
 * @param code of the problem; where no answer came, why
 * @param seq the number that the member was told, or 0
 */
public record Asked(long member, String copy, long sent, long answered, int status, String code, int seq) {

    public static final int LOST = 0;

    public boolean lost() {
        return status == LOST;
    }

    public boolean granted() {
        return status == 200 || status == 201;
    }

    public boolean soldOut() {
        return status == 409 && code.equals("SOLD_OUT");
    }

    /** Told that he has one already, by a service that does not say which. */
    boolean saidToHaveOne() {
        return status == 409 && code.equals("ALREADY_CLAIMED");
    }

    /** Whether a page asks no more after it. */
    public boolean decided() {
        return granted() || soldOut() || saidToHaveOne();
    }

    /** Nothing was promised, and the sender was told so. */
    public boolean refused() {
        return status == 503 || status == 401 || status == 429 || tooEarly();
    }

    public boolean tooEarly() {
        return status == 409 && code.equals("NOT_OPEN");
    }

    /** One word for tables. */
    public String outcome() {
        if (granted()) {
            return status == 201 ? "issued" : "yours";
        }
        if (lost()) {
            return "lost: " + code;
        }
        return decided() ? code : status + " " + code;
    }
}
