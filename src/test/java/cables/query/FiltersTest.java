package cables.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What options ask, as parts of the tree.
class FiltersTest {

    @Test
    void a_list_means_any_of_it() {
        assertThat(Filters.tags("ktip, KWMN").readAs()).isEqualTo("tags:KTIP,KWMN");
        assertThat(Filters.from("San Jose,RUEHBJ").readAs()).isEqualTo("from:\"SAN JOSE\",RUEHBJ");
        assertThat(Filters.classes("limited official use,S").readAs()).isEqualTo("class:LOU,S");
        assertThat(Filters.classes("C..TS").readAs()).isEqualTo("class:C..TS");
        assertThat(Filters.marks("C,=S/NF,NOFORN").readAs()).isEqualTo("mark:C,S/NF,NF");
    }

    /// `!` and `-` before a value deny it, rather than be passed over.
    @Test
    void a_denied_value_is_denied() {
        assertThat(Filters.tags("!KTIP").readAs()).isEqualTo("NOT tags:KTIP");
        assertThat(Filters.countries("-China,!Peru").readAs()).isEqualTo("NOT country:CHINA,PERU");
        assertThat(Filters.tags("PGOV,-KTIP").readAs()).isEqualTo("tags:PGOV NOT tags:KTIP");
        assertThat(Filters.marks("!C").repairs()).hasSize(1);
    }

    @Test
    void a_date_is_read_as_people_write_it() {
        assertThat(Filters.since("March 2009").readAs()).isEqualTo("date:2009-03..");
        assertThat(Filters.until("3/2009").readAs()).isEqualTo("date:..2009-03");
    }

    @Test
    void a_date_includes_all_of_its_unit() {
        assertThat(Filters.since("2009-05").readAs()).isEqualTo("date:2009-05..");
        assertThat(Filters.until("2009").readAs()).isEqualTo("date:..2009");
    }

    @Test
    void what_cannot_be_read_is_told() {
        assertThat(Filters.since("soon").repairs()).hasSize(1);
        assertThat(Filters.until("<2009").repairs()).hasSize(1);
        assertThat(Filters.classes("X").repairs()).hasSize(1);
        assertThat(Filters.tags(" , ").repairs()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    trafficking; mark:SBU(trafficking)
                    trafficking police; mark:SBU(trafficking police)
                    trafficking NOT police; mark:SBU(trafficking NOT police)
                    trafficking tags:KTIP police; mark:SBU(trafficking police) tags:KTIP
                    a OR tags:KTIP; mark:SBU(a) OR tags:KTIP
                    (a OR tags:KTIP) b; mark:SBU(b) (mark:SBU(a) OR tags:KTIP)
                    NOT (a tags:KTIP); NOT (mark:SBU(a) tags:KTIP)
                    subject:a b; mark:SBU(b) subject:a
                    tags:KTIP; mark:SBU tags:KTIP
                    mark:C(a) b; mark:SBU(b) mark:C(a)
                    *; mark:SBU
                    """)
    void a_marking_takes_the_words_in_and_leaves_the_fields_out(String asked, String scoped) {
        var question = ((ParsedQuery) QueryParser.parse(asked)).query();
        var query = Filters.within(Filters.marks("SBU").query(), question);
        assertThat(QueryPrinter.print(query)).isEqualTo(scoped);
    }
}
