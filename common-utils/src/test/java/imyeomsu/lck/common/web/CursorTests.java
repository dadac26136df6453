package imyeomsu.lck.common.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imyeomsu.lck.common.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

    @Test
    void goesOnWhereItStopped() {
        assertThat(Cursor.parse(Cursor.of("2026-11-23T20:00", 17), 2)).containsExactly("2026-11-23T20:00", "17");
    }

    @ParameterizedTest
    @NullAndEmptySource
    void startsAtTheBeginning(String cursor) {
        assertThat(Cursor.parse(cursor, 2)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MQ", "MSwyLDM", "not base64!", "====", "가"})
    void refusesWhatIsNotOurs(String cursor) {
        assertThatThrownBy(() -> Cursor.parse(cursor, 2))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("INVALID_PARAMETER"));
    }

    @Test
    void cutsAPageOutOfOneRowMore() {
        Page<String> page = Page.of(List.of(1, 2, 3), 2, row -> "after" + row).map(row -> "row" + row);

        assertThat(page).isEqualTo(new Page<>(List.of("row1", "row2"), "after2"));
    }

    @Test
    void endsAListThatFits() {
        assertThat(Page.of(List.of(1, 2), 2, row -> "after" + row)).isEqualTo(new Page<>(List.of(1, 2), null));
    }
}
