/** One OpenAPI document for each application that has springdoc: what it serves, to whom, and how it refuses. */
@NullMarked
package imyeomsu.lck.common.openapi;

import org.jspecify.annotations.NullMarked;
