package cables.query;

import static org.assertj.core.api.Assertions.assertThat;

import cables.cable.Classification;
import cables.cable.PortionMarking;
import cables.cable.PortionMarking.Level;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Printed and parsed again, a question is the same question: for random trees, and for whatever is
/// typed.
class RoundTripTest {

    private static final List<String> WORDS =
            List.of(
                    "trafficking",
                    "police",
                    "G/TIP",
                    "EAP/CM",
                    "1.4(b)",
                    "U.S.",
                    "P-5+1",
                    "$1.2",
                    "Côte",
                    "d'Ivoire",
                    "AT&T",
                    "10:30",
                    "http://x.org",
                    "near",
                    "or",
                    "10BEIJING326",
                    "2009");
    private static final List<String> PIECES =
            List.of(
                    "a",
                    "police",
                    "traffic*",
                    "wom?n",
                    "x~1",
                    "~",
                    "10BEIJING326",
                    "–",
                    "March 2009",
                    "3/2009",
                    "tags:!KTIP,-KWMN,PGOV",
                    "^2",
                    "!",
                    "[",
                    "]",
                    "[a TO b]",
                    "(",
                    ")",
                    "\"",
                    " ",
                    " ",
                    " ",
                    "AND",
                    "OR",
                    "NOT",
                    "|",
                    "-",
                    "+",
                    "=",
                    ":",
                    ",",
                    "tags:",
                    "from:",
                    "mark:",
                    "mark:C(",
                    "subject:",
                    "date:",
                    "class:",
                    "id:",
                    "foo:",
                    "C..S",
                    "2009",
                    "..",
                    "2010-13",
                    "<",
                    ">=2",
                    "*",
                    "NEAR/6",
                    " w/3 ",
                    "not",
                    " PRE/2 ",
                    " /p ",
                    " /s ",
                    "/p",
                    "/a[bc]/",
                    "/",
                    "(",
                    ")>=2",
                    "~3",
                    "case:",
                    "para:",
                    "para:3(",
                    "declass:",
                    "path:",
                    "has:",
                    "has:tags",
                    "ref:",
                    "signed:",
                    "reason:",
                    "country:",
                    "China",
                    "precedence:",
                    "IOM",
                    "/",
                    "1.4(b)",
                    "\u201c",
                    "\u00a0",
                    "S/NF",
                    "\\",
                    "{",
                    "SBU",
                    "\u00e9",
                    "\u202e");

    private final Random random = new Random(326);

    @Test
    void a_random_tree_is_read_back() {
        for (int i = 0; i < 5_000; i++) {
            var query = query(4);
            var text = QueryPrinter.print(query);
            assertThat(QueryParser.parse(text)).isEqualTo(new ParsedQuery(text, query, List.of()));
        }
    }

    @Test
    void whatever_is_typed_has_a_spelling_that_is_read_back() {
        for (int i = 0; i < 20_000; i++) {
            var typed = String.join("", some(1 + random.nextInt(12), () -> pick(PIECES)));
            if (QueryParser.parse(typed) instanceof ParsedQuery parsed) {
                var text = parsed.readAs();
                assertThat(QueryParser.parse(text))
                        .as("typed: " + typed)
                        .isEqualTo(new ParsedQuery(text, parsed.query(), List.of()));
            }
        }
    }

    @Test
    void repairs_lie_within_the_text_and_in_its_order() {
        for (int i = 0; i < 5_000; i++) {
            var typed = String.join("", some(1 + random.nextInt(12), () -> pick(PIECES)));
            var starts = repairs(QueryParser.parse(typed)).map(it -> it.span().start()).toList();
            assertThat(starts).isSorted();
            assertThat(repairs(QueryParser.parse(typed)))
                    .allSatisfy(
                            it -> assertThat(it.span().end()).isLessThanOrEqualTo(typed.length()));
        }
    }

    private static Stream<Repair> repairs(Interpretation interpretation) {
        return switch (interpretation) {
            case ParsedQuery parsed -> parsed.repairs().stream();
            case EmptyQuery empty -> empty.repairs().stream();
            case RefusedQuery refused -> Stream.empty();
        };
    }

    private Query query(int depth) {
        return depth == 0 || random.nextInt(3) == 0 ? clause() : branch(depth - 1);
    }

    private Query branch(int depth) {
        return switch (random.nextInt(4)) {
            case 0 -> Query.allOf(some(2 + random.nextInt(3), () -> query(depth)));
            case 1 -> Query.anyOf(some(2 + random.nextInt(3), () -> query(depth)));
            case 2 -> Query.atLeast(2, some(2 + random.nextInt(4), () -> query(depth)));
            default -> Query.not(query(depth));
        };
    }

    private Query clause() {
        return switch (random.nextInt(9)) {
            case 0 -> Query.inside(new Stretch.Subject(), text(2));
            case 1 ->
                    Query.inside(
                            random.nextBoolean()
                                    ? new Stretch.Marked(markings())
                                    : new Stretch.Numbered(numbers()),
                            random.nextBoolean() ? text(2) : new Query.All());
            case 2 -> code();
            case 3 -> new Query.Classified(levels());
            case 4 -> dated();
            case 5 -> Query.inside(new Stretch.Paragraph(), text(2));
            case 6 -> placed(3);
            default -> leaf();
        };
    }

    private Query text(int depth) {
        return depth == 0 || random.nextInt(3) == 0
                ? placed(depth)
                : switch (random.nextInt(5)) {
                    case 0 -> Query.allOf(some(2, () -> text(depth - 1)));
                    case 1 -> Query.anyOf(some(2, () -> text(depth - 1)));
                    case 2 -> Query.atLeast(2, some(3, () -> text(depth - 1)));
                    case 3 -> Query.inside(new Stretch.Sentence(), text(depth - 1));
                    default -> Query.not(text(depth - 1));
                };
    }

    private Query placed(int depth) {
        if (depth == 0) {
            return leaf();
        }
        return switch (random.nextInt(4)) {
            case 0 -> new Query.Near(placed(depth - 1), placed(depth - 1), distance());
            case 1 -> new Query.NotNear(placed(depth - 1), placed(depth - 1), distance());
            case 2 -> Query.anyOf(some(2, () -> placed(depth - 1)));
            default -> leaf();
        };
    }

    private Distance distance() {
        return new Distance(1 + random.nextInt(30), random.nextBoolean());
    }

    private List<Stretch.Numbers> numbers() {
        return some(1 + random.nextInt(2), this::range).stream().distinct().toList();
    }

    private Stretch.Numbers range() {
        int first = random.nextInt(4);
        return new Stretch.Numbers(
                first,
                random.nextInt(4) == 0 ? Stretch.Numbers.NO_LAST : first + random.nextInt(3));
    }

    private Query leaf() {
        return switch (random.nextInt(9)) {
            case 0 -> phrase(pick(List.of(Query.Form.EXACT, Query.Form.CASED)));
            case 1 -> new Query.Fuzzy(pick(WORDS), 1 + random.nextInt(2));
            case 2 -> new Query.Wildcard(pick(List.of("traffic*", "*ficking", "wom?n", "G/*")));
            case 3 -> new Query.Word(pick(WORDS), Query.Form.EXACT);
            case 4 -> new Query.Word(pick(WORDS), Query.Form.CASED);
            case 5 -> new Query.Regex(pick(List.of("sinko[vw]its", "a{2,3}", "(a|b).*", "p")));
            default -> new Query.Word(pick(WORDS), Query.Form.INFLECTED);
        };
    }

    private Query phrase(Query.Form form) {
        var words = some(2 + random.nextInt(3), () -> pick(WORDS));
        return new Query.Phrase(
                form == Query.Form.EXACT && random.nextBoolean()
                        ? "police traffick* " + String.join(" ", words)
                        : String.join(" ", words),
                form);
    }

    private Query code() {
        var field = pick(List.of(CodeField.values()));
        var values =
                switch (field) {
                    case HAS -> List.of("tags", "signed");
                    case COUNTRY -> List.of("CHINA", "UNITED STATES");
                    case PRECEDENCE -> List.of("ROUTINE", "FLASH");
                    case EO -> List.of("12958", "13526");
                    case DECLASS -> List.of("N/A", "X1", "TWENTY YEARS");
                    case ID, TAGS, FROM, TO, INFO, FOR, SIGNED, CAPTION, REASON, REF, CITES, PATH ->
                            List.of(
                                    "KTIP",
                                    "CH",
                                    "SAN JOSE",
                                    "AMEMBASSY BEIJING",
                                    "10BEIJING326",
                                    "OR",
                                    "K*",
                                    "1.4(B)",
                                    "A,B");
                };
        return new Query.Coded(
                field,
                some(1 + random.nextInt(3), () -> pick(values)).stream().distinct().toList());
    }

    private EnumSet<Classification> levels() {
        return EnumSet.copyOf(
                some(1 + random.nextInt(4), () -> pick(List.of(Classification.values()))));
    }

    private List<MarkingTest> markings() {
        return some(1 + random.nextInt(3), this::marking).stream().distinct().toList();
    }

    private MarkingTest marking() {
        var level = pick(List.of(Level.values()));
        var controls =
                some(random.nextInt(3), () -> pick(List.of("NF", "REL TO USA, FVEY", "FGI")));
        return switch (random.nextInt(3)) {
            case 0 -> new MarkingTest.OfLevel(level);
            case 1 -> new MarkingTest.Exactly(new PortionMarking(level, controls));
            default -> new MarkingTest.Bears(pick(List.of("NF", "REL TO USA", "FGI")));
        };
    }

    private Query dated() {
        var first = day();
        var last = first.plusDays(random.nextInt(800));
        return switch (random.nextInt(4)) {
            case 0 ->
                    new Query.Dated(
                            pick(List.of(DateField.values())),
                            Optional.of(first),
                            Optional.empty());
            case 1 ->
                    new Query.Dated(
                            pick(List.of(DateField.values())), Optional.empty(), Optional.of(last));
            case 2 ->
                    new Query.Dated(
                            pick(List.of(DateField.values())),
                            Optional.of(first.withDayOfYear(1)),
                            Optional.of(LocalDate.of(last.getYear(), 12, 31)));
            default ->
                    new Query.Dated(
                            pick(List.of(DateField.values())),
                            Optional.of(first),
                            Optional.of(last));
        };
    }

    private LocalDate day() {
        var day =
                LocalDate.of(
                        1966 + random.nextInt(50), 1 + random.nextInt(12), 1 + random.nextInt(28));
        return random.nextBoolean() ? day : day.withDayOfMonth(1);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private <T> List<T> some(int count, Supplier<T> one) {
        return Stream.generate(one).limit(count).toList();
    }
}
