package imyeomsu.lck.match.standings.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.match.season.RankingRule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WinsBoundTests {

    private static final int A = 0;
    private static final int B = 1;
    private static final int C = 2;
    private static final int D = 3;

    private final Score score = Score.zero(4);
    private final List<OpenMatch> open = new ArrayList<>();

    /** Each of them alone could stay below A; but there are six matches among them, and room for three wins. */
    @Test
    void somebodyWinsEachMatchAmongRivals() {
        wins(A, 5);
        wins(B, 4);
        wins(C, 4);
        wins(D, 4);
        for (int meeting = 0; meeting < 2; meeting++) {
            open(B, C);
            open(B, D);
            open(C, D);
        }

        assertThat(bound().fewestAbove()).isEqualTo(1);
        assertThat(Integer.bitCount(bound().below())).isEqualTo(2);
    }

    @Test
    void whoIsAheadAlreadyStaysAhead() {
        wins(A, 1);
        wins(B, 3);
        open(A, C);

        assertThat(bound().fewestAbove()).isEqualTo(1);
    }

    @Test
    void drawingLevelIsTooMuchWithABetterDifferential() {
        wins(A, 2);
        wins(B, 1);
        score.diff()[B] = 3;
        open(B, C);
        open(B, C);

        assertThat(bound().fewestAbove()).isZero();
        score.diff()[B] = 4;
        wins(C, 2);
        assertThat(bound().fewestAbove()).isEqualTo(1);
    }

    @Test
    void withoutWinsAsTheFirstRuleNothingIsSaid() {
        wins(B, 3);

        assertThat(WinsBound.of(new Chase(List.of(RankingRule.GAME_DIFF), score, open, A))
                        .fewestAbove())
                .isZero();
    }

    private WinsBound bound() {
        return WinsBound.of(new Chase(List.of(RankingRule.WINS, RankingRule.GAME_DIFF), score, open, A));
    }

    private void wins(int team, int wins) {
        score.wins()[team] += wins * Score.WIN;
    }

    private void open(int one, int other) {
        open.add(new OpenMatch(one, other, 2, false));
        score.wins()[one]--;
        score.wins()[other]--;
    }
}
