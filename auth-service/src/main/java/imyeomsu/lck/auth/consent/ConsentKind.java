package imyeomsu.lck.auth.consent;

/** What a member may agree to. Stored by name, so names stay. */
public enum ConsentKind {
    TERMS(true),
    PRIVACY(true),
    /** Given and taken back at will. */
    MARKETING(false);

    private final boolean required;

    ConsentKind(boolean required) {
        this.required = required;
    }

    /** Whether nobody can be a member without it. */
    public boolean isRequired() {
        return required;
    }
}
