/** Asks web servers the way a guest should: known by name, where it is allowed, not too often, and never for too much. */
@NullMarked
package imyeomsu.lck.match.crawl.http;

import org.jspecify.annotations.NullMarked;
