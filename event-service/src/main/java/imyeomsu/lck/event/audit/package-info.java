/**
 * The audit: whether what is stored of a Hot Time is what was promised. It reads everything in one snapshot of the database,
 * writes down what it found, and changes nothing.
 */
@NullMarked
package imyeomsu.lck.event.audit;

import org.jspecify.annotations.NullMarked;
