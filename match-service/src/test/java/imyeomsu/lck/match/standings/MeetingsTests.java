package imyeomsu.lck.match.standings;

import static imyeomsu.lck.match.standings.Fixtures.open;
import static imyeomsu.lck.match.standings.Fixtures.played;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeetingsTests {

    @Test
    void aPairLacksTheMeetingsThatAreInNoList() {
        List<Fixture> met = List.of(played("A", "B", 2, 0), open("B", "A"), open("C", "A"));

        assertThat(Meetings.missing(List.of(Set.of("A", "B", "C")), met, 2))
                .extracting(match -> match.team1() + match.team2())
                .containsExactlyInAnyOrder("AC", "BC", "BC");
        assertThat(Meetings.missing(List.of(Set.of("A", "B", "C")), met, 2)).allMatch(match -> match.bestOf() == 3);
    }

    @Test
    void withoutAFixedNumberNobodyKnows() {
        assertThat(Meetings.missing(List.of(Set.of("A", "B")), List.of(), null)).isEmpty();
    }

    @Test
    void teamsThatPlayEachOtherOrTheSameOthersAreAGroup() {
        assertThat(Meetings.groups(List.of(open("A", "B"), open("D", "E"), open("C", "F"), open("C", "B"))))
                .containsExactlyInAnyOrder(Set.of("A", "B", "C", "F"), Set.of("D", "E"));
    }
}
