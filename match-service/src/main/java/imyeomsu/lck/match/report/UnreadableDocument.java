package imyeomsu.lck.match.report;

/** A document that is not what its format promises: nothing of it can be used. */
public class UnreadableDocument extends RuntimeException {

    private final String code;

    /**
     * @param code stable, such as {@code NOT_JSON}, {@code LEAGUE_MISSING} or {@code SOURCE_ERROR}
     * @param detail one line for the operator, without the document's content
     */
    public UnreadableDocument(String code, String detail) {
        super(detail);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
