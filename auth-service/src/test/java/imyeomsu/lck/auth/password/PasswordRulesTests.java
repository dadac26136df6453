package imyeomsu.lck.auth.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import imyeomsu.lck.common.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticMessageSource;

class PasswordRulesTests {

    private final CommonPasswords common = new CommonPasswords();
    private final StaticMessageSource messages = new StaticMessageSource();
    private final PasswordRules rules = new PasswordRules(common, new Faults(messages));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "0987654321",
                "password12",
                "password1234",
                "Password123",
                "P@ssw0rd12",
                "qwertyuiop",
                "1q2w3e4r5t",
                "aaaaaaaaaa",
                "abcabcabcabc",
                "abcdefghij",
                "iloveyou12",
                "1111111111",
                "dragon2024!!",
                "passwordpassword",
                "monkeymonkeymon",
                "1212121212",
                "zyxwvutsrq",
                "!!!sunshine!!!"
            })
    void knowWhatIsTriedFirst(String password) {
        assertThat(common.contains(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a long enough password",
                "correct horse battery",
                "나의 긴 비밀번호입니다",
                "only small letters",
                "4f9c1e07ab3d5528",
                "  spaces count too  ",
                "dragon 84 and 1729 tea",
                "이순신장군의 거북선"
            })
    void askForNoKindOfLetters(String password) {
        assertThatCode(() -> rules.require("password", password, "fan_one", "페이커팬"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x7 fan_one x7 blue",
                "x7 FAN_ONE x7 blue",
                "세상에서 페이커팬 이 제일 좋아",
                "go go LCK finals 77",
                "우리은행 통장 하나 둘",
                "hottime at twenty past"
            })
    void refuseNamesThatEverybodyKnows(String password) {
        messages.addMessage("field.PASSWORD_PERSONAL", java.util.Locale.getDefault(), "no names");

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> rules.require("password", password, "fan_one", "페이커팬"))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("VALIDATION_FAILED"));
    }

    @Test
    void passOverNamesThatStandInManyAPasswordByChance() {
        assertThatCode(() -> rules.require("password", "a long enough password", "fan_one", "on"))
                .doesNotThrowAnyException();
    }

    /** Estimators have been made to work for minutes by passwords that are made for it. */
    @ParameterizedTest
    @Timeout(20)
    @ValueSource(
            strings = {
                "1212121212121212121212121212121212121212121212121212121212121212",
                "a1b2a1b2a1b2a1b2a1b2a1b2a1b2a1b2a1b2a1b2a1b2a1b2a1b2a1b2a1b2a1b2",
                "4@8({[</369&#!1/|0$5+7%24@8({[</369&#!1/|0$5+7%24@8({[</369&#!1/",
                "20011120019191990111120101111991011120101111199020111119901111190"
            })
    void takeNoLongTimeForTheLongestPassword(String password) {
        common.contains(password.substring(0, 64));
    }
}
