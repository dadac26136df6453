/**
 * Brings what sources say to where it lands: politely, at intervals, each document by one copy only. What it means is
 * left to the import.
 */
@NullMarked
package imyeomsu.lck.match.crawl;

import org.jspecify.annotations.NullMarked;
