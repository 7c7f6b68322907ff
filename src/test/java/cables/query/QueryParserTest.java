package cables.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/// Each row of the language: what is typed, and the tree it is read as, by the short forms of
/// {@link Trees}.
class QueryParserTest {

    static Stream<Arguments> wellFormed() {
        return Stream.of(
                // words
                arguments("trafficking", "trafficking"),
                arguments("human trafficking", "and(human trafficking)"),
                arguments("human AND trafficking", "and(human trafficking)"),
                arguments("+human +trafficking", "and(human trafficking)"),
                arguments("the more, the merrier", "and(the more merrier)"),
                arguments("and or not", "and(and or not)"),
                arguments("G/TIP", "G/TIP"),
                arguments("1.4(b)", "1.4(b)"),
                arguments("1.4(b)(d) police", "and(1.4(b)(d) police)"),
                arguments("(1.4(b))", "1.4(b)"),
                arguments("U.S. P-5+1 E.O. $1.2 IRAN,S", "and(U.S. P-5+1 E.O. $1.2 IRAN,S)"),
                arguments("Côte d'Ivoire", "and(Côte d'Ivoire)"),
                arguments("10:30", "10:30"),
                arguments("http://example.org/a?", "wild(http://example.org/a?)"),
                arguments("said: victims", "and(said victims)"),
                arguments("x:y", "x:y"),
                // phrases and exact words
                arguments("\"human trafficking\"", "phrase(human trafficking)"),
                arguments("\u201chuman  trafficking\u201d", "phrase(human trafficking)"),
                arguments("\u201ehuman trafficking\u201c", "phrase(human trafficking)"),
                arguments("\"trafficking\"", "=trafficking"),
                arguments("=trafficking", "=trafficking"),
                arguments("=\"human trafficking\"", "phrase(human trafficking)"),
                arguments("\"AND\"", "=AND"),
                // operators
                arguments("a OR b", "or(a b)"),
                arguments("a | b", "or(a b)"),
                arguments("a|b||c", "or(a b c)"),
                arguments("NOT c", "not(c)"),
                arguments("-c", "not(c)"),
                arguments("a -c", "and(a not(c))"),
                arguments("a NOT c", "and(a not(c))"),
                arguments("a AND NOT c", "and(a not(c))"),
                arguments("NOT NOT c", "c"),
                arguments("-\"a b\"", "not(phrase(a b))"),
                arguments("-(a b)", "not(and(a b))"),
                arguments("(a OR b) c", "and(or(a b) c)"),
                arguments("a OR b c", "or(a and(b c))"),
                arguments("a b OR c d", "or(and(a b) and(c d))"),
                arguments("NOT a OR b", "or(not(a) b)"),
                arguments("a (b (c d))", "and(a b c d)"),
                arguments("a OR (b OR c)", "or(a b c)"),
                arguments("((a))", "a"),
                arguments("a-b", "a-b"),
                // fuzzy and wildcards
                arguments("sinkovits~1", "fuzzy(sinkovits 1)"),
                arguments("sinkovits~2", "fuzzy(sinkovits 2)"),
                arguments("sinkovits~", "fuzzy(sinkovits 2)"),
                arguments("wang~", "fuzzy(wang 1)"),
                arguments("wang~0", "=wang"),
                arguments("traffic*", "wild(traffic*)"),
                arguments("*ficking", "wild(*ficking)"),
                arguments("wom?n", "wild(wom?n)"),
                arguments("traffic**", "wild(traffic*)"),
                arguments("*", "*"),
                arguments("* police", "police"),
                arguments("/sinko[vw]its/", "regex(sinko[vw]its)"),
                arguments("/^(a|b)c{2,3}\\.d$/", "regex((a|b)c{2,3}\\.d)"),
                arguments("(/a/ OR /b/)", "or(regex(a) regex(b))"),
                arguments("\"human traffick*\"", "phrase(human traffick*)"),
                arguments("\"war * terror\"", "phrase(war * terror)"),
                arguments("\"* war on *\"", "phrase(war on)"),
                arguments("\"traffick*\"", "wild(traffick*)"),
                arguments("\"wom?n\"", "wild(wom?n)"),
                arguments("\"who?\"", "=who?"),
                // nearness
                arguments("a NEAR/6 b", "near[NEAR/6](a b)"),
                arguments("a w/6 b", "near[NEAR/6](a b)"),
                arguments("a PRE/6 b", "near[PRE/6](a b)"),
                arguments("a pre/6 b", "near[PRE/6](a b)"),
                arguments("\"a b\"~10", "near[NEAR/10](=a =b)"),
                arguments("\"a b c\"~4", "near[NEAR/4](near[NEAR/4](=a =b) =c)"),
                arguments("\"traffick* victims\"~6", "near[NEAR/6](wild(traffick*) =victims)"),
                arguments("\"a b\"~0", "phrase(a b)"),
                arguments("a NOT NEAR/5 b", "apart[NEAR/5](a b)"),
                arguments("a not w/5 b", "apart[NEAR/5](a b)"),
                arguments("a NOT PRE/5 b", "apart[PRE/5](a b)"),
                arguments("a NEAR/5 b NEAR/3 c", "near[NEAR/3](near[NEAR/5](a b) c)"),
                arguments("a NEAR/5 (b PRE/3 c)", "near[NEAR/5](a near[PRE/3](b c))"),
                arguments("a b NEAR/5 c d", "and(a near[NEAR/5](b c) d)"),
                arguments("a OR b NEAR/5 c", "or(a near[NEAR/5](b c))"),
                arguments("a NEAR/5(b OR c)", "near[NEAR/5](a or(b c))"),
                arguments(
                        "(victim* OR \"women and children\") NEAR/6 \"human traffick*\"",
                        "near[NEAR/6](or(wild(victim*) phrase(women and children))"
                                + " phrase(human traffick*))"),
                arguments("subject:(a NEAR/5 b)", "subject(near[NEAR/5](a b))"),
                arguments("mark:C(a w/5 b)", "mark[C](near[NEAR/5](a b))"),
                // one paragraph, one sentence
                arguments("a /p b", "paragraph(and(a b))"),
                arguments("a /s b /s c", "sentence(and(a b c))"),
                arguments("a /p b /s c", "paragraph(and(a sentence(and(b c))))"),
                arguments("a /p b NEAR/5 c", "paragraph(and(a near[NEAR/5](b c)))"),
                arguments("(a OR b) /p c", "paragraph(and(or(a b) c))"),
                arguments("(a b) /p c", "paragraph(and(a b c))"),
                arguments("a NOT /p b", "paragraph(and(a not(b)))"),
                arguments("a /p NOT b", "paragraph(and(a not(b)))"),
                arguments("NOT a /p b", "paragraph(and(not(a) b))"),
                arguments("(a /s b) /p c", "paragraph(and(sentence(and(a b)) c))"),
                arguments("(a /p b) /s c", "sentence(and(a b c))"),
                arguments("a /p a", "a"),
                arguments("mark:C(a) /p b", "mark[C](and(a b))"),
                arguments("mark:C(a) /s b", "mark[C](sentence(and(a b)))"),
                arguments("mark:C(a /p b)", "mark[C](and(a b))"),
                arguments("police w/ dogs", "and(police w dogs)"),
                // at least so many
                arguments("(a b c d)>=2", "some[2](a b c d)"),
                arguments("(a OR b OR c)>=2", "some[2](a b c)"),
                arguments("(a \"b c\" tags:X)>=2 d", "and(some[2](a phrase(b c) TAGS[X]) d)"),
                arguments("(a b c)>=1", "or(a b c)"),
                arguments("(a b c)>=3", "and(a b c)"),
                arguments("subject:(a b c)>=2", "subject(some[2](a b c))"),
                arguments("mark:C(a b c)>=2", "mark[C](some[2](a b c))"),
                arguments("tags:(A B C)>=2", "some[2](TAGS[A] TAGS[B] TAGS[C])"),
                // case
                arguments("case:IOM", "case:IOM"),
                arguments("case:(IOM OR ILO)", "or(case:IOM case:ILO)"),
                arguments("case:\"Human Rights\"", "cased-phrase(Human Rights)"),
                arguments("mark:C(case:IOM)", "mark[C](case:IOM)"),
                // codes
                arguments("tags:K*", "TAGS[K*]"),
                arguments("to:secstate", "TO[SECSTATE]"),
                arguments("info:\"amembassy hanoi\"", "INFO[AMEMBASSY HANOI]"),
                arguments("for:G/TIP", "FOR[G/TIP]"),
                arguments("signed:huntsman", "SIGNED[HUNTSMAN]"),
                arguments("caption:noforn,nodis", "CAPTION[NOFORN NODIS]"),
                arguments("precedence:O", "PRECEDENCE[IMMEDIATE]"),
                arguments("precedence:>=priority", "PRECEDENCE[PRIORITY IMMEDIATE FLASH]"),
                arguments("eo:12958", "EO[12958]"),
                arguments("eo:\"E.O. 12958\"", "EO[12958]"),
                arguments("reason:1.4(b)", "REASON[1.4(B)]"),
                arguments("ref:\"08 STATE 500\"", "REF[08 STATE 500]"),
                arguments("cites:\"10 BEIJING 000326\"", "CITES[10BEIJING326]"),
                arguments("id:\"BEIJING 326\"", "ID[BEIJING326]"),
                arguments("path:/data/2009/", "PATH[/data/2009/]"),
                arguments("has:signatures", "HAS[signed]"),
                arguments("country:china", "COUNTRY[CHINA]"),
                arguments("country:CH", "COUNTRY[CHINA]"),
                arguments("country:\"United States\"", "COUNTRY[UNITED STATES]"),
                // paragraphs by number
                arguments("para:3", "para[3-3](*)"),
                arguments("para:1..2,5(police)", "para[1-2 5-5](police)"),
                arguments("para:>=10(a b)", "para[10-999999](and(a b))"),
                // declassification
                arguments("declass:2030", "declass[2030-01-01 2030-12-31]"),
                arguments("declass:<2030", "declass[ 2029-12-31]"),
                arguments("declass:N/A", "DECLASS[N/A]"),
                arguments("year:2009..2010", "date[2009-01-01 2010-12-31]"),
                arguments("tags:KTIP", "TAGS[KTIP]"),
                arguments("tags:ktip,kwmn", "TAGS[KTIP KWMN]"),
                arguments("tags:KTIP, KWMN police", "and(TAGS[KTIP KWMN] police)"),
                arguments("TAGS: KTIP", "TAGS[KTIP]"),
                arguments("tag:KTIP", "TAGS[KTIP]"),
                arguments("tags:(KTIP OR KWMN)", "TAGS[KTIP KWMN]"),
                arguments("tags:KTIP OR tags:KWMN", "TAGS[KTIP KWMN]"),
                arguments("tags:KTIP tags:CH", "and(TAGS[KTIP] TAGS[CH])"),
                arguments("tags:(KTIP CH)", "and(TAGS[KTIP] TAGS[CH])"),
                arguments("-tags:KTIP", "not(TAGS[KTIP])"),
                arguments("tags:!KTIP", "not(TAGS[KTIP])"),
                arguments("tags:PGOV,-KTIP", "and(TAGS[PGOV] not(TAGS[KTIP]))"),
                arguments("police \u2013customs", "and(police not(customs))"),
                arguments("tags:-KTIP", "not(TAGS[KTIP])"),
                arguments("tags:(KTIP OR NOT CH)", "or(TAGS[KTIP] not(TAGS[CH]))"),
                arguments("tags:OR", "TAGS[OR]"),
                arguments("from:beijing", "FROM[BEIJING]"),
                arguments("from:\"san jose\",Bogota", "FROM[SAN JOSE BOGOTA]"),
                arguments("post:RUEHBJ", "FROM[RUEHBJ]"),
                arguments("id:10BEIJING326", "ID[10BEIJING326]"),
                arguments("id:\"10 BEIJING 000326\"", "ID[10BEIJING326]"),
                arguments("id:sha256:0123456789abcdef", "ID[sha256:0123456789abcdef]"),
                // SUBJECT
                arguments("subject:iom", "subject(iom)"),
                arguments("subject:(iom china)", "subject(and(iom china))"),
                arguments("subject:\"iom deems\"", "subject(phrase(iom deems))"),
                arguments("subject:=iom", "subject(=iom)"),
                arguments("subject:traffic*", "subject(wild(traffic*))"),
                arguments("subject:-iom", "not(subject(iom))"),
                arguments("subject:iom china", "and(subject(iom) china)"),
                // markings
                arguments("mark:C", "mark[C](*)"),
                arguments("mark:=C", "mark[=C](*)"),
                arguments("mark:NF", "mark[~NF](*)"),
                arguments("mark:noforn", "mark[~NF](*)"),
                arguments("mark:C,SBU", "mark[C SBU](*)"),
                arguments("mark:=C, =S", "mark[=C =S](*)"),
                arguments("mark:(C OR SBU)", "mark[C SBU](*)"),
                arguments("mark:confidential", "mark[C](*)"),
                arguments("mark:C/NF", "mark[=C/NF](*)"),
                arguments("mark:C//NOFORN", "mark[=C/NF](*)"),
                arguments("mark:\"S/REL TO USA, FVEY\"", "mark[=S/REL TO USA, FVEY](*)"),
                arguments("mark:C(trafficking police)", "mark[C](and(trafficking police))"),
                arguments("mark:C,SBU(trafficking)", "mark[C SBU](trafficking)"),
                arguments("mark:(C OR SBU)(a OR b)", "mark[C SBU](or(a b))"),
                arguments("mark:\"REL TO USA\",C(a)", "mark[~REL TO USA C](a)"),
                arguments("mark:C (a)", "and(mark[C](*) a)"),
                arguments("mark:C(1.4(b))", "mark[C](1.4(b))"),
                // classification
                arguments("class:S", "class[S]"),
                arguments("class:secret", "class[S]"),
                arguments("class:LOU", "class[LOU]"),
                arguments("class:\"LIMITED OFFICIAL USE\"", "class[LOU]"),
                arguments("class:top-secret", "class[TS]"),
                arguments("class:C,S", "class[C S]"),
                arguments("class:(C OR S)", "class[C S]"),
                arguments("class:U..C", "class[U LOU C]"),
                arguments("class:C..S", "class[C S]"),
                arguments("class:[C TO S]", "class[C S]"),
                arguments("class:>=C", "class[C S TS]"),
                arguments("class:<C", "class[U LOU]"),
                arguments("class:S..", "class[S TS]"),
                // dates
                arguments("date:2009", "date[2009-01-01 2009-12-31]"),
                arguments("date:2009-05", "date[2009-05-01 2009-05-31]"),
                arguments("date:2008-02", "date[2008-02-01 2008-02-29]"),
                arguments("date:2009-05-03", "date[2009-05-03 2009-05-03]"),
                arguments("date:2009/5/3", "date[2009-05-03 2009-05-03]"),
                arguments("date:\"March 2009\"", "date[2009-03-01 2009-03-31]"),
                arguments("date:3/2009", "date[2009-03-01 2009-03-31]"),
                arguments("date:3/1/2009", "date[2009-03-01 2009-03-01]"),
                arguments("date:\"8 Feb 2010\"", "date[2010-02-08 2010-02-08]"),
                arguments("date:\"FEB 10\"", "date[2010-02-01 2010-02-28]"),
                arguments("date:1 March 2009 police", "and(date[2009-03-01 2009-03-01] police)"),
                arguments("date:March 1, 2009", "date[2009-03-01 2009-03-01]"),
                arguments("date:2009 March", "and(date[2009-01-01 2009-12-31] March)"),
                arguments("date:2009..2010-06", "date[2009-01-01 2010-06-30]"),
                arguments("date:2009..", "date[2009-01-01 ]"),
                arguments("date:..2009", "date[ 2009-12-31]"),
                arguments("date:<2010", "date[ 2009-12-31]"),
                arguments("date:<=2010", "date[ 2010-12-31]"),
                arguments("date:>2009", "date[2010-01-01 ]"),
                arguments("date:>=2009", "date[2009-01-01 ]"),
                arguments("date:[2009 TO 2010]", "date[2009-01-01 2010-12-31]"),
                arguments("date:[* TO 2010]", "date[ 2010-12-31]"),
                arguments(
                        "date:2007,2009",
                        "or(date[2007-01-01 2007-12-31] date[2009-01-01 2009-12-31])"),
                // a whole question that is an MRN
                arguments("10BEIJING326", "or(ID[10BEIJING326] CITES[10BEIJING326])"),
                arguments(" 10 BEIJING 000326 ", "or(ID[10BEIJING326] CITES[10BEIJING326])"),
                arguments("10beijing326", "or(ID[10BEIJING326] CITES[10BEIJING326])"),
                arguments("(10) Beijing 326", "or(ID[10BEIJING326] CITES[10BEIJING326])"),
                arguments("ref: 10 BEIJING 326", "or(ID[10BEIJING326] CITES[10BEIJING326])"),
                arguments(
                        "76 STATE 181062 TOSEC 190010",
                        "or(ID[76STATE181062] CITES[76STATE181062])"),
                arguments("10 KIEV 5", "or(ID[10KIEV5] CITES[10KIEV5])"),
                arguments("id:kiev5", "ID[KIEV5]"),
                arguments("BEIJING 326", "or(ID[BEIJING326] CITES[BEIJING326] and(BEIJING 326))"),
                arguments("BEIJING 2008", "and(BEIJING 2008)"),
                arguments(
                        "BEIJING 002008",
                        "or(ID[BEIJING2008] CITES[BEIJING2008] and(BEIJING 002008))"),
                arguments("KL 5", "and(KL 5)"),
                arguments("arrests 326", "and(arrests 326)"),
                arguments("1976STATE181062", "or(ID[76STATE181062] CITES[76STATE181062])"),
                arguments("09 arrests 3", "and(09 arrests 3)"),
                arguments("+10 +BEIJING +326", "and(10 BEIJING 326)"),
                arguments("10 BEIJING 326 police", "and(10 BEIJING 326 police)"),
                // all together
                arguments(
                        "trafficking (victim* OR \"women and children\") tags:KTIP -from:BEIJING",
                        "and(trafficking or(wild(victim*) phrase(women and children)) TAGS[KTIP]"
                                + " not(FROM[BEIJING]))"));
    }

    @ParameterizedTest
    @MethodSource("wellFormed")
    void reads_a_well_formed_question_without_a_word(String text, String tree) {
        var parsed = (ParsedQuery) QueryParser.parse(text);
        assertThat(Trees.tree(parsed.query())).isEqualTo(tree);
        assertThat(parsed.repairs()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wellFormed")
    void reads_its_own_spelling_back(String text, String tree) {
        var parsed = (ParsedQuery) QueryParser.parse(text);
        var again = (ParsedQuery) QueryParser.parse(parsed.readAs());
        assertThat(again.query()).isEqualTo(parsed.query());
        assertThat(again.repairs()).isEmpty();
        assertThat(Trees.tree(again.query())).isEqualTo(tree);
    }

    @Test
    void asks_for_nothing_when_there_is_nothing() {
        assertThat(QueryParser.parse("")).isInstanceOf(EmptyQuery.class);
        assertThat(QueryParser.parse(" \t\u00a0 ")).isInstanceOf(EmptyQuery.class);
    }
}
