package imyeomsu.lck.match.report.reading;

/** A row that cannot be used, while the rest of its document can. */
public final class BadRow extends RuntimeException {

    private final String code;

    /** @param detail one line for the operator, without the row's content */
    public BadRow(String code, String detail) {
        // A broken file has thousands of them; nobody reads where they were thrown.
        super(detail, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }
}
