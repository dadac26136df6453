package imyeomsu.lck.auth.key;

public final class KeyFixtures {

    private KeyFixtures() {}

    /** Of a secret that is long enough. */
    public static Keys keys(String secret) {
        return new Keys(new AuthSecret(secret + " and thirty-two characters more."));
    }
}
