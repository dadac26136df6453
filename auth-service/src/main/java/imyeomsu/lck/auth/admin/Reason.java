package imyeomsu.lck.auth.admin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something is done to somebody else's account. */
record Reason(@NotBlank @Size(max = 200) String reason) {}
