package imyeomsu.lck.suite.process;

import java.util.concurrent.CancellationException;

/** All child processes of one run: while it ends, no new one begins. */
public final class Children {

    private final ChildRecords records;
    private boolean closed;

    public Children(ChildRecords records) {
        this.records = records;
    }

    public synchronized Child start(Command command) {
        if (closed) {
            throw new CancellationException("The suite is stopping.");
        }
        return Child.start(command, records);
    }

    public synchronized void startNoMore() {
        closed = true;
    }
}
