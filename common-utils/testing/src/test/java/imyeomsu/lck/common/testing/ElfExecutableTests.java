package imyeomsu.lck.common.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElfExecutableTests {

    private static final List<String> LIBRARIES = List.of("libc.so.6", "libaio.so.1", "libnuma.so.1");

    @ParameterizedTest
    @ValueSource(strings = {"libc.so.6", "libaio.so.1", "libnuma.so.1"})
    void losesOneLibraryFromBothListsAndKeepsTheOthers(String library) {
        byte[] executable = TinyElf.linking(LIBRARIES);

        ElfExecutable.unlink(executable, library);

        List<String> others =
                LIBRARIES.stream().filter(name -> !name.equals(library)).toList();
        assertThat(TinyElf.needed(executable)).isEqualTo(others);
        assertThat(TinyElf.versioned(executable)).isEqualTo(others);
        assertThat(TinyElf.versionCount(executable)).isEqualTo(2);
    }

    @Test
    void staysAsItIsWhereItDoesNotLinkTheLibrary() {
        byte[] executable = TinyElf.linking(LIBRARIES);

        ElfExecutable.unlink(executable, "libother.so.1");

        assertThat(executable).isEqualTo(TinyElf.linking(LIBRARIES));
    }

    @Test
    void isChangedWhereItNamesNoVersions() {
        byte[] executable = TinyElf.withoutVersions(LIBRARIES);

        ElfExecutable.unlink(executable, "libaio.so.1");

        assertThat(TinyElf.needed(executable)).containsExactly("libc.so.6", "libnuma.so.1");
    }

    @Test
    void refusesWhatIsNoDynamic64BitExecutable() {
        byte[] bits32 = TinyElf.linking(LIBRARIES);
        bits32[4] = 1;
        byte[] bigEndian = TinyElf.linking(LIBRARIES);
        bigEndian[5] = 2;
        byte[] isStatic = TinyElf.linking(LIBRARIES);
        isStatic[56] = 1;

        for (byte[] bytes : Arrays.asList(new byte[10], new byte[100], bits32, bigEndian, isStatic)) {
            assertThatIllegalArgumentException().isThrownBy(() -> ElfExecutable.unlink(bytes, "libaio.so.1"));
        }
    }
}
