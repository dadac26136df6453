package imyeomsu.lck.event.feed;

/** One change of a feed, with whatever it tells besides. */
public interface Change {

    /** Without gaps, in the order of commits. */
    long number();
}
