/** What sources said, word by word: landed documents in Redis with a short history, between the crawl and the import. */
@NullMarked
package imyeomsu.lck.match.landing;

import org.jspecify.annotations.NullMarked;
