package imyeomsu.lck.suite.bench;

/** Two sides, round by round. */
interface Compared {

    /** Of good answers a second. */
    Ratio ratio();

    /** Of the CPU time that an answer costs. */
    Ratio cpuRatio();
}
