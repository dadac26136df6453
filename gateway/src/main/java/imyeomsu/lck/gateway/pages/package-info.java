/** Serves the pages: one shell for every address, and the files it needs. */
@NullMarked
package imyeomsu.lck.gateway.pages;

import org.jspecify.annotations.NullMarked;
