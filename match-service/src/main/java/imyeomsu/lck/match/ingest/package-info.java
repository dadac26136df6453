/** Brings seasons from their sources into the database, again and again, and writes only what is new. */
@NullMarked
package imyeomsu.lck.match.ingest;

import org.jspecify.annotations.NullMarked;
