package cables.parse;

import static org.assertj.core.api.Assertions.assertThat;

import cables.cable.Cable;
import cables.cable.Diagnostic;
import cables.cable.Mrn;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;

class ReferenceYearsTest {

    /// Of Bogota 1,500 had been sent by 6 February 2009, and 11 by 3 January.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    BOGOTA 4100       | 08BOGOTA4100 | a higher number than was sent a month later
                    BOGOTA 9          | 09BOGOTA9    | sent before
                    BOGOTA 20         | 09BOGOTA20   | it may have waited for a day or two
                    09 BOGOTA 4100    | 09BOGOTA4100 | the text names the year
                    BOGOTA 4100 (2009) | 09BOGOTA4100 | the text names the year
                    QUITO 4100        | 09QUITO4100  | nothing is known of Quito
                    LIMA 900          | 08LIMA900    | its own post needs no table
                    """)
    void theYearBeforeIsMeantWhereTheNumberWasNotYetReached(
            String reference, String id, String why) {
        var corrected = ReferenceYears.corrected(read(reference), dates());
        assertThat(corrected.heading().topic().references())
                .as(why)
                .extracting(it -> it.value().mrn().map(Mrn::canonical).orElse("-"))
                .containsExactly(id);
        boolean moved = id.startsWith("08");
        assertThat(corrected.reading().diagnostics())
                .extracting(Diagnostic::code)
                .filteredOn(it -> it == Diagnostic.Code.REFERENCE_YEAR)
                .hasSize(moved ? 1 : 0);
    }

    private static SerialDates dates() {
        var dates = new SerialDates();
        dates.add(new Mrn(2009, "BOGOTA", 11), Instant.parse("2009-01-03T12:00:00Z"));
        dates.add(new Mrn(2009, "BOGOTA", 17), Instant.parse("2009-01-07T12:00:00Z"));
        dates.add(new Mrn(2009, "BOGOTA", 1500), Instant.parse("2009-02-06T12:00:00Z"));
        dates.add(new Mrn(2008, "QUITO", 1), Instant.parse("2009-03-06T12:00:00Z"));
        return dates;
    }

    private static Cable read(String reference) {
        return new CableParser()
                .parse(
                        Texts.raw(
                                """
                                R 051200Z JAN 09
                                FM AMEMBASSY LIMA
                                TO SECSTATE WASHDC
                                UNCLAS LIMA 000012

                                E.O. 12958: N/A
                                TAGS: PREL, PE
                                SUBJECT: YEARS
                                REF: %s

                                1. One.
                                """
                                        .formatted(reference),
                                "lima.txt"));
    }
}
