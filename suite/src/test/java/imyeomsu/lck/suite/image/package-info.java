/** The files that images and compose are made of, held against what they speak of. */
@NullMarked
package imyeomsu.lck.suite.image;

import org.jspecify.annotations.NullMarked;
