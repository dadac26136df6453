package imyeomsu.lck.suite.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static imyeomsu.lck.suite.journey.Browser.look;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The verifier as somebody has it who saved it: a file, without any of our servers. */
class VerifierJourney {

    private static final String PAGE = Path.of("../gateway/src/main/resources/static/verifier.html")
            .toAbsolutePath()
            .normalize()
            .toUri()
            .toString();

    private static Browser browser;
    private static Page page;

    @BeforeAll
    static void openTheBrowser() {
        browser = Browser.open();
        page = browser.visitor(Browser.Screen.PHONE, "en-US");
    }

    @AfterAll
    static void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 100, 1500})
    void saysThatAllIsWhole(int winners) {
        SealedFiles sealed = new SealedFiles(winners);

        choose(sealed.proof(), sealed.records());

        isWhole(winners == 0 ? "0 records" : "%,d records follow".formatted(winners));
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"changed, 17, altered", "removed, 17, missing", "swapped, 17, missing", "appended, 41, added"})
    void namesTheFirstRecordThatIsNotAsItWasSealed(String what, int seq, String said) {
        SealedFiles sealed = new SealedFiles(40);
        Consumer<SealedFiles> tamper =
                switch (what) {
                    case "changed" ->
                        files -> files.records.set(
                                16, files.records.get(16).replace("11:00:00.000017", "11:00:00.000016"));
                    case "removed" -> files -> files.records.remove(16);
                    case "swapped" -> files -> files.swap(17, 29);
                    default ->
                        files -> files.records.add(
                                new SealedFiles(41).records.get(40).replaceAll("\"chain\":.*", "\"chain\":null}"));
                };
        tamper.accept(sealed);

        choose(sealed.proof(), sealed.records());

        isBroken("Record " + seq, said);
    }

    @Test
    void namesARecordWhoseOwnerWasExchanged() {
        SealedFiles sealed = new SealedFiles(40);
        String other = sealed.records.get(4).replaceAll(".*\"member\":\"(\\w+)\".*", "$1");
        sealed.records.set(7, sealed.records.get(7).replaceAll("\"member\":\"\\w+\"", "\"member\":\"" + other + "\""));

        choose(sealed.proof(), sealed.records());

        isBroken("Record 8", "altered");
    }

    @Test
    void namesTheRecordThatIsCutOffAtTheEnd() {
        SealedFiles sealed = new SealedFiles(40);
        sealed.records.remove(39);

        choose(sealed.proof(), sealed.records());

        isBroken("Record 40", "missing");
    }

    @ParameterizedTest
    @CsvSource({"chainHead, does not end in the published value", "merkleRoot, is not the published one"})
    void doesNotTakeAnotherProof(String field, String said) {
        SealedFiles sealed = new SealedFiles(40);
        String changed = sealed.proof.replaceAll("\"" + field + "\":\"..", "\"" + field + "\":\"00");

        choose(SealedFiles.file("proof.json", changed), sealed.records());

        isBroken(said);
    }

    @Test
    void showsAWinnerThatTheOwnRecordIsThereAndOpensForNobodyElse() {
        SealedFiles sealed = new SealedFiles(37);

        choose(sealed.proof(), sealed.records(), sealed.winner(37));
        isWhole("Your record 37 leads to the Merkle root");

        String stranger = new String(sealed.winner(37).buffer).replace("\"memberId\":136", "\"memberId\":137");
        choose(sealed.proof(), sealed.records(), SealedFiles.file("me.json", stranger));
        isBroken("does not open with this member number");
    }

    @Test
    void tellsAWinnerWhoseRecordWasAltered() {
        SealedFiles sealed = new SealedFiles(37);
        String altered = new String(sealed.winner(9).buffer).replace("11:00:00.000009", "11:00:00.000008");

        choose(sealed.proof(), SealedFiles.file("me.json", altered));

        isBroken("Your record 9 does not lead to the Merkle root");
    }

    @Test
    void worksOutTheOrderOfADrawAgain() {
        int second = SealedFiles.lot(2, 30);

        choose(SealedFiles.draw(30), SealedFiles.entries(30), SealedFiles.entry(second));

        isWhole("Your lot is number 2 of 30.");
    }

    @Test
    void doesNotTakeAnotherSeedOrAnotherList() {
        String seed = new String(SealedFiles.draw(30).buffer).replaceAll("\"seed\":\"..", "\"seed\":\"00");

        choose(SealedFiles.file("draw.json", seed), SealedFiles.entries(30));
        isBroken("not the one that was committed to");

        choose(SealedFiles.draw(30), SealedFiles.entries(31));
        isBroken("The list has 31 entries, the draw says 30.");
    }

    @Test
    void saysWhatIsMissingAndWhatItCannotRead() {
        SealedFiles sealed = new SealedFiles(5);

        choose(sealed.records());
        assertThat(page.locator("#verdict h2")).hasText("Some files are missing");

        choose(sealed.proof(), SealedFiles.file("records.ndjson", sealed.records.get(0) + "\nnonsense\n"));
        isBroken("Line 2 cannot be read");

        choose(SealedFiles.file("holiday.jpg", "\u0000\u0001"));
        assertThat(page.locator("#chosen")).containsText("Not one of ours");
    }

    @ParameterizedTest
    @CsvSource({"PHONE, ko-KR", "LAPTOP, en-US"})
    void looksGoodInBothLanguages(Browser.Screen screen, String language) {
        Page own = browser.visitor(screen, language);
        String name = "verifier-" + screen.name().toLowerCase() + "-" + language.substring(0, 2);
        SealedFiles sealed = new SealedFiles(300);
        own.navigate(PAGE);
        assertThat(own.locator("html")).hasAttribute("lang", language.substring(0, 2));
        look(own, name + "-1-start");

        own.setInputFiles("#files", new FilePayload[] {
            sealed.proof(), sealed.records(), sealed.winner(17), SealedFiles.draw(30), SealedFiles.entries(30)
        });
        assertThat(own.locator("#verdict.good")).isVisible();
        look(own, name + "-2-whole");

        sealed.records.remove(16);
        own.setInputFiles("#files", sealed.records());
        assertThat(own.locator("#verdict.bad")).containsText(Pattern.compile("17"));
        look(own, name + "-3-broken");
    }

    private static void choose(FilePayload... files) {
        page.navigate(PAGE);
        page.setInputFiles("#files", files);
    }

    private static void isWhole(String... said) {
        assertThat(page.locator("#verdict.good h2")).hasText("All is whole");
        says("#checks", said);
    }

    private static void isBroken(String... said) {
        assertThat(page.locator("#verdict.bad h2")).hasText("It does not match");
        says("#verdict", said);
    }

    private static void says(String where, String... said) {
        List.of(said).forEach(text -> assertThat(page.locator(where)).containsText(text));
    }
}
