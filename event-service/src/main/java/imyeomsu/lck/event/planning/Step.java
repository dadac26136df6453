package imyeomsu.lck.event.planning;

/** A step in the life of a Hot Time, by the name under which it is kept on record. */
enum Step {
    PUBLISHED,
    OPENED,
    PAUSED,
    RESUMED,
    ENDED,
    RAISED,
    DELETED
}
