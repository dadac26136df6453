/** Draws QRs. There is nothing to switch on: whoever draws one brings ZXing's core along. */
@NullMarked
package imyeomsu.lck.common.qr;

import org.jspecify.annotations.NullMarked;
