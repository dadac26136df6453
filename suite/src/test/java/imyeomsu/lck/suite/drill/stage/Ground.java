package imyeomsu.lck.suite.drill.stage;

import imyeomsu.lck.suite.process.Children;
import imyeomsu.lck.suite.process.Ports;
import java.nio.file.Path;

/** What copies stand on. */
record Ground(Ports ports, Path logs, Children children, Store mysql, Store redis) {}
