/**
 * Hot Times that come again and again: a series has a rhythm in Korea's time, and every copy of the service makes the Hot
 * Times of the coming weeks. How many copies do so at once does not matter: a unique key allows one for each due time.
 */
@NullMarked
package imyeomsu.lck.event.series;

import org.jspecify.annotations.NullMarked;
