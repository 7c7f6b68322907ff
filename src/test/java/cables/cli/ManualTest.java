package cables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// The manual page says all that the help says, and is good roff.
class ManualTest {

    @TempDir private Path folder;

    @Test
    void itHasEveryCommandOptionAndCode() {
        var manual = String.join("\n", manual());
        for (var command : List.of("search", "show", "index", "rebuild", "parse", "completion")) {
            assertThat(manual).contains("\n.SS " + command + "\n");
        }
        assertThat(manual)
                .contains("\\fB\\-n\\fR, \\fB\\-\\-hits\\fR \\fIN\\fR")
                .contains("\\fB\\-\\-no\\-pager\\fR")
                .contains("\\fB130\\fR")
                .contains("CABLES_PAGER")
                .contains("cables rebuild ~/cables");
    }

    @Test
    void theOptionsOfAllCommandsStandThereOnce() {
        assertThat(manual()).filteredOn(it -> it.contains("\\-\\-index")).hasSize(1);
    }

    @Test
    void onlyRequestsBeginWithADot() {
        assertThat(manual())
                .filteredOn(it -> it.startsWith(".") || it.startsWith("'"))
                .allMatch(it -> it.matches("\\.(TH|SH|SS|TP|PP|nf|fi)( .*)?"));
    }

    private List<String> manual() {
        return new Session(folder).run("cables help --man");
    }
}
