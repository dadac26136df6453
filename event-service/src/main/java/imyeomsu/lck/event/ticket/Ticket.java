package imyeomsu.lck.event.ticket;

import java.time.Instant;

/**
 * A ticket as a member gets it.
 *
 * @param ticket to be shown with a claim, as often as one likes
 * @param expiresAt when a new one is needed
 * @param serverTime the database's time, for the countdown
 */
public record Ticket(String ticket, Instant expiresAt, Instant serverTime) {}
