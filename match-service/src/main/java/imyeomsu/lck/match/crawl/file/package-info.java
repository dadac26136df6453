/** Documents from a folder: the shipped seasons, one of them played again. */
@NullMarked
package imyeomsu.lck.match.crawl.file;

import org.jspecify.annotations.NullMarked;
