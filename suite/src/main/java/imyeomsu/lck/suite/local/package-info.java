/** The whole suite on this machine: real stores and the services as separate processes, started fast, in any number of copies. */
@NullMarked
package imyeomsu.lck.suite.local;

import org.jspecify.annotations.NullMarked;
