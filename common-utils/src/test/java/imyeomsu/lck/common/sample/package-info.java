/** A small application that has all of the library, for the tests to knock at. */
@NullMarked
package imyeomsu.lck.common.sample;

import org.jspecify.annotations.NullMarked;
