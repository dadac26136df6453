/** Who got a coupon, as a file for a spreadsheet. */
@NullMarked
package imyeomsu.lck.event.winners;

import org.jspecify.annotations.NullMarked;
