/** What the images need of the suite: a class cache for each service, made from a run with visitors, and a visit to check them. */
@NullMarked
package imyeomsu.lck.suite.image;

import org.jspecify.annotations.NullMarked;
