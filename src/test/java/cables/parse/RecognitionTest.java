package cables.parse;

import static org.assertj.core.api.Assertions.assertThat;

import cables.Shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class RecognitionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UNCLAS OSLO 000012\n\nSUBJECT: X\n\n1. One.\n",
                "R 080711Z FEB 10\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nText.",
                "A partial extract. UNCLAS OSLO 000012 SIPDIS E.O. 12958: N/A TAGS: PREL, NO"
                        + " SUBJECT: X 1. One.\n",
                "E.O. 12958: N/A\nTAGS: PREL, NO\nSUBJECT: X\n\n1. One.\n",
                """
                This record is a partial extract.

                UNCLAS SAN JOSE 002052

                SIPDIS

                TAGS: EAGR
                SUBJECT: X
                """
            })
    void cablesAreCables(String text) {
        assertThat(Recognition.isCable(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                """
                # Cables

                A search engine for cables such as 10BEIJING326. Run `./cables search`.
                """,
                "package cables;\n\nclass Subject { String subject = \"SUBJECT: X\"; }\n",
                """
                class Sample {
                    String text = quoted

                R 080711Z FEB 10
                FM AMEMBASSY OSLO
                TO SECSTATE WASHDC
                UNCLAS OSLO 000012

                TAGS: PREL
                SUBJECT: X
                ;
                void a() {
                    b();
                    c();
                }
                void d() {
                    e();
                }
                }
                """,
                """
                tags:KTIP,KWMN               either of two TAGS
                subject:(iom trafficking)    words of the SUBJECT line
                """,
                "id,date,subject\n1,2010,hello\n2,2011,\"UNCLAS OSLO 000012\"\n",
                "Dear Ada,\n\nSubject: our holidays\n\nThe confidential part is on page 2.\n",
                "Subject: hello\nFrom: a@example.org\nTo: b@example.org\n\nThe secret is out.\n"
            })
    void otherTextIsNone(String text) {
        assertThat(Recognition.isCable(text)).isFalse();
    }

    @Test
    void allSamplesAreCables() throws IOException {
        try (var files = Files.list(Path.of("index-data", "cables"))) {
            assertThat(files)
                    .allSatisfy(it ->
                            assertThat(
                                            Recognition.isCable(
                                                    new String(
                                                            Files.readAllBytes(it),
                                                            java.nio.charset.StandardCharsets
                                                                    .ISO_8859_1)))
                                    .isTrue());
        }
    }

    @Test
    void allMeasuredCablesAreCablesAndThePapersBesideThemAreNot() throws IOException {
        try (var files = Files.list(Shared.path("cables/text"))) {
            assertThat(files)
                    .allSatisfy(
                            it -> assertThat(Recognition.isCable(Files.readString(it))).isTrue());
        }
        for (var name :
                List.of(
                        "DESIGN.md",
                        "CONTRACTS.md",
                        "cables/README.md",
                        "vocabulary/tags.tsv",
                        "cables/expected.json")) {
            assertThat(Recognition.isCable(Files.readString(Shared.path(name)))).as(name).isFalse();
        }
    }
}
