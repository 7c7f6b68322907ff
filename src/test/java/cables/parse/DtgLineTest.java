package cables.parse;

import static org.assertj.core.api.Assertions.assertThat;

import cables.cable.Diagnostic;
import cables.cable.Located;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;
import java.util.stream.Collectors;

class DtgLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    O 080711Z FEB 10                | IMMEDIATE         | 2010-02-08T07:11:00Z
                    O R 171800Z NOV 09              | IMMEDIATE ROUTINE | 2009-11-17T18:00:00Z
                    230831Z Mar 01                  | -                 | 2001-03-23T08:31:00Z
                    R 102016Z APR 74                | ROUTINE           | 1974-04-10T20:16:00Z
                    Z 010000Z JAN 60 ZDK            | FLASH             | 1960-01-01T00:00:00Z
                    P 151102Z JUN 09 ZDK CTG YOUR SVC | PRIORITY        | 2009-06-15T11:02:00Z
                    R 290212Z SEP 2004              | ROUTINE           | 2004-09-29T02:12:00Z
                    """)
    void precedenceAndTimeAreRead(String line, String precedence, String time) {
        var read = DtgLine.read(Texts.stretch(line), new Draft(line));
        assertThat(
                        read.precedence().stream()
                                .map(it -> it.value().name())
                                .collect(Collectors.joining(" ")))
                .isEqualTo(precedence == null ? "" : precedence);
        assertThat(read.dtg().orElseThrow().value().time()).hasToString(time);
    }

    @Test
    void aTimeThatDoesNotExistIsSaid() {
        var draft = new Draft("");
        assertThat(DtgLine.read(Texts.stretch("R 310971Z FEB 10"), draft).dtg()).isEmpty();
        assertThat(draft.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Diagnostic.Code.DATE_INVALID);
    }

    @ParameterizedTest
    @CsvSource({"0390711,false", "0400711,false", "0500711,true", "3650711,true"})
    void theJulianTimeIsAChecksum(String julian, boolean differs) {
        var line = "O 080711Z FEB 10";
        var draft = new Draft(line);
        var stretch = Texts.stretch(line);
        DtgLine.read(stretch, draft)
                .check(Optional.of(new Located<>(julian, stretch.span())), draft);
        assertThat(draft.diagnostics().stream().map(Diagnostic::code)).hasSize(differs ? 1 : 0);
    }
}
