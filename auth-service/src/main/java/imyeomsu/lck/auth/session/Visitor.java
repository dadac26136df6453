package imyeomsu.lck.auth.session;

import imyeomsu.lck.auth.audit.Origin;
import java.util.Optional;

/**
 * Who stands at the door.
 *
 * @param address whose budget a stranger spends
 * @param device its name, where it was in the account before
 */
record Visitor(Origin origin, String address, Optional<String> device) {}
