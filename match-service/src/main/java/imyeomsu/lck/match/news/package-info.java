/** News of the league as its sources tell them, by day and page after page. */
@NullMarked
package imyeomsu.lck.match.news;

import org.jspecify.annotations.NullMarked;
