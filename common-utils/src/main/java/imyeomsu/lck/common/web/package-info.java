/** Small things that every REST endpoint here shares: bounded bodies, cursor pages, texts in two languages. */
@NullMarked
package imyeomsu.lck.common.web;

import org.jspecify.annotations.NullMarked;
