package imyeomsu.lck.common.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A text in the two languages of the platform, so that a page can switch without asking again.
 *
 * @param ko Korean, 1 to 80 characters
 * @param en English, 1 to 80 characters
 */
public record Localized(@NotBlank @Size(max = 80) String ko, @NotBlank @Size(max = 80) String en) {}
