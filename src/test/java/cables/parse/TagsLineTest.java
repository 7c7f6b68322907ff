package cables.parse;

import static org.assertj.core.api.Assertions.assertThat;

import cables.cable.Diagnostic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Collectors;

class TagsLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    PREL ECON EFIN FR                      | PREL ECON EFIN FR
                    ECON, PGOV, EFIN, UK                   | ECON PGOV EFIN UK
                    ECON; PGOV;UK                          | ECON PGOV UK
                    prel, pgov, tu                         | prel pgov tu
                    OVIP (QUILLOW, MARTHA T.), PREL, NL    | OVIP [QUILLOW, MARTHA T.] PREL NL
                    OVIP(QUILLOW), UK                      | OVIP QUILLOW UK
                    OVIP (QUILLOW, MARTHA T., UK, PFOR     | OVIP [QUILLOW, MARTHA T.] UK PFOR
                    OVIP (QUILLOW, UK, PFOR                | OVIP QUILLOW UK PFOR
                    N/A, UK                                | UK
                    ETRDEINVECINPGOVCS                     | ETRD EINV ECIN PGOV CS
                    PREL UNGA/C-3 UN                       | PREL UNGA/C-3 UN
                    PREL/PHUM CH.                          | PREL PHUM CH
                    """)
    void codesComeApart(String line, String codes) {
        var read =
                TagsLine.read(Texts.stretch(line), new Draft(line)).stream()
                        .map(it -> it.value().written())
                        .map(it -> it.contains(" ") ? "[" + it + "]" : it)
                        .collect(Collectors.joining(" "));
        assertThat(read).isEqualTo(codes);
    }

    @Test
    void theSpansAreThoseOfTheCodes() {
        var line = "  PREL ETRDEINV";
        assertThat(TagsLine.read(Texts.stretch(line), new Draft(line)))
                .allSatisfy(it -> assertThat(it.span().of(line)).isEqualTo(it.value().written()));
    }

    @Test
    void whatIsOddIsSaid() {
        var line = "MOPPS QQZZ ETRDEINV";
        var draft = new Draft(line);
        TagsLine.read(Texts.stretch(line), draft);
        assertThat(draft.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(
                        Diagnostic.Code.TAG_NORMALISED,
                        Diagnostic.Code.TAG_UNKNOWN,
                        Diagnostic.Code.TAGS_GLUED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    TAGS: PREL PGOV LY~EG TU~SUBJECT: X            | PREL PGOV LY EG TU
                    TAGS: PREL, PGOV,~~FR, RS, CH~SUBJECT: X       | PREL PGOV FR RS CH
                    TAGS: PREL PGOV LY~DEPT FOR NEA~SUBJECT: X     | PREL PGOV LY
                    TAGS: PREL PGOV LY~SIPDIS~SUBJECT: X           | PREL PGOV LY
                    TAGS PREL PGOV~SUBJECT: X                      | PREL PGOV
                    Tags: prel, pgov Subject: x                    | prel pgov
                    TAG PTER, PGOV~SUBJECT: X                      | PTER PGOV
                    TAGS: OVIP (QUILLOW,~MARTHA T.), UK~SUBJECT: X | OVIP QUILLOW, MARTHA T. UK
                    AGS: PREL~SUBJECT: X                           | PREL
                    E.O. 12958: N/A TAGS PREL PGOV~SUBJECT: X      | PREL PGOV
                    E.O. 12958: N/A TAGS PREL~SUBJECT: X           | PREL
                    TAGS: PREL , PGOV~, KTIP , TU~SUBJECT: X       | PREL PGOV KTIP TU
                    E.O. 12958: N/ATAGS: PREL CHSUBJECT: X         | PREL CH
                    """)
    void theyGoOnOverLinesThatHoldOnlyCodes(String heading, String codes) {
        var cable =
                Texts.parse(
                        "UNCLAS OSLO 000012\n\n"
                                + heading.replace('~', '\n')
                                + "\n\n1. (U) Text.\n\nWEXFORD\n");
        assertThat(
                        cable.heading().topic().tags().stream()
                                .map(it -> it.value().written())
                                .collect(Collectors.joining(" ")))
                .isEqualTo(codes);
    }
}
