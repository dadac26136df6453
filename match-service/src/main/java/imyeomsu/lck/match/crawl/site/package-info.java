/** The sites that documents come from: what to ask each for, and how its answers go on. */
@NullMarked
package imyeomsu.lck.match.crawl.site;

import org.jspecify.annotations.NullMarked;
