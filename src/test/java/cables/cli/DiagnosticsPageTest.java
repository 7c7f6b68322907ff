package cables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cables.cable.Cable;
import cables.cable.Diagnostic;
import cables.cable.TextLines;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// `docs/diagnostics.md` tells of every code, with an example as it is printed.
///
/// `mvn test -Dtest=DiagnosticsPageTest -Dcables.update=true` writes its entries anew; what stands
/// above the first of them is written by hand.
class DiagnosticsPageTest {

    private static final Path PAGE = Path.of("docs", "diagnostics.md");
    private static final String ENTRY = "\n## ";
    private static final int WIDTH = 60;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENCODING_REPAIRED")
    void anOddCableIsOddInThatWay(Diagnostic.Code code) {
        assertThat(OddCables.of(code).orElseThrow().reading().diagnostics())
                .extracting(Diagnostic::code)
                .contains(code);
    }

    @Test
    void thePageTellsOfEveryCode() throws IOException {
        var page = Files.readString(PAGE);
        var expected = new StringBuilder(page.substring(0, page.indexOf(ENTRY)));
        for (var code : Diagnostic.Code.values()) {
            expected.append(ENTRY).append(code).append("\n").append(code.sentence()).append("\n");
            if (OddCables.of(code).isPresent()) {
                expected.append("\n```text\n")
                        .append(printed(OddCables.of(code).get(), code))
                        .append("```\n");
            }
        }
        if (Boolean.getBoolean("cables.update")) {
            Files.writeString(PAGE, expected);
        }
        assertThat(page).isEqualTo(expected.toString());
    }

    private static String printed(Cable cable, Diagnostic.Code code) throws IOException {
        var first =
                cable.reading().diagnostics().stream()
                        .filter(it -> it.code() == code)
                        .findFirst()
                        .orElseThrow();
        var out = new StringWriter();
        var lines = TextLines.of(cable.reading().text());
        new Edition(new Style(false), WIDTH, false, lines).write(List.of(), List.of(first), out);
        return out.toString();
    }
}
