package imyeomsu.lck.match.job;

/** Work that a process takes on by its role. */
public interface Job {

    /** The role that does it: one of {@link Roles#KNOWN}. */
    String role();

    /** One round; throws where it failed. */
    void run();
}
