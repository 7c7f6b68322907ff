package cables.parse;

import static org.assertj.core.api.Assertions.assertThat;

import cables.cable.Passage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    SUBJECT: A TITLE~~REF: OSLO 1                             | A TITLE | -
                    SUBJECT: A TITLE THAT GOES ON~OVER ITS LINE~~1. (U) T.    | A TITLE THAT GOES ON OVER ITS LINE | -
                    SUBJ: A TITLE~~1. (U) T.                                  | A TITLE | -
                    SUBJECT A TITLE~REF: OSLO 1                               | A TITLE | -
                    SUBJECT: (S//NF) A TITLE~~1. (U) T.                       | A TITLE | S/NF
                    SUBJECT: (CORRECTED COPY) A TITLE~~1. (U) T.              | (CORRECTED COPY) A TITLE | -
                    SUBJECT: A TITLE (IAAC)~~1. (U) T.                        | A TITLE (IAAC) | -
                    SUBJECT: ON POLICY IN THE~~REGION~~1. (U) T.              | ON POLICY IN THE REGION | -
                    SUBJECT: ON POLICY~~THIS CABLE IS SENSITIVE.~~1. (U) T.   | ON POLICY | -
                    SUBJECT: ON POLICY IN THE~~SUMMARY~-------~~1. (U) T.     | ON POLICY IN THE | -
                    SUBJECT: FROM MARCH 16 THROUGH MARCH 18,~2009.~~1. (U) T. | FROM MARCH 16 THROUGH MARCH 18, 2009. | -
                    SUBJECT:~A TITLE BELOW ITS LABEL~~1. (U) T.               | A TITLE BELOW ITS LABEL | -
                    SUBJECT: NOTES 11-09-2009~-----------~1. SUMMARY~-------  | NOTES 11-09-2009 | -
                    SUBJECT: A TITLE REF: OSLO 1                              | A TITLE | -
                    SUBJECT: A TITLE Classified By: Ada Wexford, reason 1.4 (b). | A TITLE | -
                    SUBJECT: A TITLE~This is an Action request.~~1. (U) T.    | A TITLE | -
                    SUBJECT: A TITLE OVER~OSLO 00000012  001.2 OF 002~TWO SECTIONS~~1. (U) T. | A TITLE OVER TWO SECTIONS | -
                    SUBJECT: A TITLE IN OSLO OSLO 00000012 001.2 OF 002 GOES ON~~1. (U) T. | A TITLE IN OSLO GOES ON | -
                    SUBJECT: A TITLE~1. Classified by Ada Wexford. Reason: 1.4 (d)~2. (U) T. | A TITLE | -
                    SUBJECT: A TITLE IN CAPITALS 1. (SBU) Summary: a word.    | A TITLE IN CAPITALS | -
                    SUBJECT: SUBJECT: A TITLE~~1. (U) T.                      | A TITLE | -
                    SUBJECT: (S) A Title in Small Letters~~1. (U) T.          | A Title in Small Letters | S
                    SUBJECT: (SBU)~A TITLE BELOW ITS MARKING~~1. (U) T.       | A TITLE BELOW ITS MARKING | SBU
                    SUBJECT: CRISIS IN OSLO:~~OSLO 00000012  001.2 OF 002~~~THE KRONE FALLS~~1. (U) T. | CRISIS IN OSLO: THE KRONE FALLS | -
                    SUBJECT: VISIT (IAEA)~~OSLO 00000012  001.2 OF 002~~~OF THE U.S.~~1. (U) T. | VISIT (IAEA) OF THE U.S. | -
                    SUBJECT: UPDATE ON INTERNAL POLITICS, WEEK OF 23 JANUARY~~2006~~1. (U) T. | UPDATE ON INTERNAL POLITICS, WEEK OF 23 JANUARY 2006 | -
                    SUBJECT: A TITLE1.  THE BODY IS GLUED TO IT.              | A TITLE | -
                    SUBJECT: A TITLE-------SUMMARY-------1. (U) T.            | A TITLE | -
                    SUBJECT: A TITLE(U) Classified By: Ada Wexford, reason 1.4 (b). | A TITLE | -
                    SUBJECT: SCENESETTER FOR~CODEL~~1. (U) T.                 | SCENESETTER FOR CODEL | -
                    SUBJECT: A TITLE~SIPDIS~~1. (U) T.                        | A TITLE | -
                    SUBJECT: A TITLE (U) On May 2 the minister went to sea.   | A TITLE | -
                    """)
    void theSubjectIsReadToItsEnd(String heading, String subject, String marking) {
        var cable =
                Texts.parse(
                        "UNCLAS OSLO 000012\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL\n"
                                + heading.replace('~', '\n')
                                + "\n\nText of the body.\n\nWEXFORD\n");
        assertThat(cable.heading().topic().subject().map(Passage::oneLine)).contains(subject);
        assertThat(
                        cable.heading()
                                .topic()
                                .subjectMarking()
                                .map(it -> it.value().text())
                                .orElse(null))
                .isEqualTo(marking);
    }
}
