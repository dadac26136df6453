/**
 * What a session costs Redis: the library's beside Spring Session's indexed default, by commands, bytes and what is left
 * of those that expired.
 */
@NullMarked
package imyeomsu.lck.suite.bench.session;

import org.jspecify.annotations.NullMarked;
