package imyeomsu.lck.event.winners;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
    void holdsNoFormula(String text) {
        assertThat(Csv.cell(text)).isEqualTo("'" + text);
    }

    @Test
    void quotesWhatWouldEndTheCell() {
        assertThat(Csv.cell("a,b")).isEqualTo("\"a,b\"");
        assertThat(Csv.cell("say \"hi\"")).isEqualTo("\"say \"\"hi\"\"\"");
        assertThat(Csv.cell("=1\n2")).isEqualTo("\"'=1\n2\"");
    }

    @Test
    void leavesTheRestAsItIs() {
        assertThat(Csv.cell("ISSUED")).isEqualTo("ISSUED");
        assertThat(Csv.cell(-5)).isEqualTo("-5");
        assertThat(Csv.cell("")).isEmpty();
        assertThat(Csv.cell(null)).isEmpty();
    }
}
