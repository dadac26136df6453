package imyeomsu.lck.auth.consent;

import java.time.Instant;

/** What a member has agreed to and not taken back. */
public record Consent(String kind, String version, Instant givenAt) {}
