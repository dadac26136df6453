package imyeomsu.lck.common.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field or parameter.
 *
 * @param field path of the field as the caller wrote it, for example {@code title.ko}
 * @param code stable code, for example {@code Size}, {@code WRONG_TYPE} or {@code UNKNOWN_FIELD}
 * @param message text in the caller's language, where there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldProblem(String field, String code, @Nullable String message) {}
