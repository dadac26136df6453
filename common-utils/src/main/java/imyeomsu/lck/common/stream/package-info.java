/** Server-sent events to any number of listeners without a thread each: plain classes for Spring MVC on a servlet container. */
@NullMarked
package imyeomsu.lck.common.stream;

import org.jspecify.annotations.NullMarked;
