package imyeomsu.lck.match.job;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Where the jobs run: beside serving on a thread of their own, else on the one that started the process. */
@Component
class JobThread implements SmartLifecycle, ExitCodeGenerator {

    /** Less than the whole shutdown may take. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Rounds rounds;
    private final Roles roles;
    private final Duration every;
    private volatile boolean running;

    JobThread(List<Job> jobs, ApplicationArguments arguments, JobProperties properties) {
        roles = Roles.of(arguments.getSourceArgs());
        rounds = new Rounds(jobs, roles);
        every = properties.every();
    }

    @Override
    public void start() {
        running = true;
        if (roles.serve() && !rounds.isEmpty()) {
            new Thread(() -> rounds.run(every), "jobs").start();
        }
    }

    /** Runs the jobs of a process that does not serve, and says how it should end. */
    @Override
    public int getExitCode() {
        return roles.serve() || rounds.run(roles.every()) ? 0 : 1;
    }

    @Override
    public void stop() {
        running = false;
        rounds.close(PATIENCE);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
