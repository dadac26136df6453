package imyeomsu.lck.auth.consent;

import imyeomsu.lck.common.problem.FieldProblem;
import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.problem.ProblemCodes;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Which versions are valid now. */
@Component
public class ConsentTexts {

    private final ConsentProperties versions;
    private final MessageSource messages;

    ConsentTexts(ConsentProperties versions, MessageSource messages) {
        this.versions = versions;
        this.messages = messages;
    }

    public String version(ConsentKind kind) {
        return versions.version(kind);
    }

    /**
     * What a new member agrees to; a kind that is left out or null is not agreed to.
     *
     * @throws Problem 400 with {@code CONSENT_REQUIRED} where one is missing that has to be given, {@code
     *     CONSENT_OUTDATED} where the member has read another version than the one that is valid now
     */
    public Map<ConsentKind, String> agreedTo(@Nullable Map<ConsentKind, @Nullable String> said) {
        Map<ConsentKind, String> agreed = new EnumMap<>(ConsentKind.class);
        for (ConsentKind kind : ConsentKind.values()) {
            String version = said == null ? null : said.get(kind);
            if (version != null && !version.equals(version(kind))) {
                throw refusal("CONSENT_OUTDATED");
            }
            if (version != null) {
                agreed.put(kind, version);
            } else if (kind.isRequired()) {
                throw refusal("CONSENT_REQUIRED");
            }
        }
        return agreed;
    }

    private Problem refusal(String code) {
        String text = messages.getMessage("problem." + code, null, LocaleContextHolder.getLocale());
        return new Problem(HttpStatus.BAD_REQUEST, ProblemCodes.VALIDATION_FAILED)
                .withErrors(List.of(new FieldProblem("consents", code, text)));
    }
}
