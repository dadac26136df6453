/** What a process of this service is for: serving, or jobs that run once, again and again, or beside serving. */
@NullMarked
package imyeomsu.lck.match.job;

import org.jspecify.annotations.NullMarked;
