/** What the crawl asks of any source. */
@NullMarked
package imyeomsu.lck.match.crawl.source;

import org.jspecify.annotations.NullMarked;
