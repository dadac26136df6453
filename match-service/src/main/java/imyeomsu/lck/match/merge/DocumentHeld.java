package imyeomsu.lck.match.merge;

/** A document that would take away from what is published; nothing of it was used. */
public class DocumentHeld extends RuntimeException {

    private final String code;

    DocumentHeld(String code, String detail) {
        super(detail);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
