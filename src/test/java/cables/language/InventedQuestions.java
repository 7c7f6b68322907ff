package cables.language;

import cables.cable.Classification;
import cables.cable.PortionMarking;
import cables.cable.PortionMarking.Level;
import cables.query.CodeField;
import cables.query.DateField;
import cables.query.Distance;
import cables.query.MarkingTest;
import cables.query.Query;
import cables.query.Query.Form;
import cables.query.Stretch;
import cables.query.Stretch.Numbers;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Questions made up at random over the whole language.
final class InventedQuestions {

    private static final List<String> WORDS =
            InventedCables.WORDS.stream()
                    .map(it -> it.replace("-\n", "").replaceAll("[\"()]", ""))
                    .filter(it -> !it.equals("1.4b"))
                    .distinct()
                    .toList();

    private final Random random;

    InventedQuestions(Random random) {
        this.random = random;
    }

    Query next() {
        return question(3);
    }

    private Query question(int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 12)) {
            case 0, 1 -> leaf();
            case 2 -> fact();
            case 3 -> inside(2);
            case 4, 5 -> Query.allOf(some(2 + random.nextInt(2), () -> question(depth - 1)));
            case 6 -> Query.anyOf(some(2 + random.nextInt(2), () -> question(depth - 1)));
            case 7 -> Query.atLeast(2, some(3, () -> question(depth - 1)));
            case 8 -> Query.not(question(depth - 1));
            case 9 -> inside(3);
            default -> placed(3);
        };
    }

    private Query inside(int depth) {
        return Query.inside(stretch(), random.nextInt(8) == 0 ? new Query.All() : text(depth));
    }

    private Stretch stretch() {
        return switch (random.nextInt(6)) {
            case 0 -> new Stretch.Subject();
            case 1, 2 -> new Stretch.Paragraph();
            case 3 -> new Stretch.Sentence();
            case 4 -> new Stretch.Numbered(List.of(numbers()));
            default ->
                    new Stretch.Marked(
                            some(1 + random.nextInt(2), this::marking).stream()
                                    .distinct()
                                    .toList());
        };
    }

    private Numbers numbers() {
        var first = random.nextInt(4);
        return new Numbers(
                first, random.nextBoolean() ? Numbers.NO_LAST : first + random.nextInt(2));
    }

    private MarkingTest marking() {
        return switch (random.nextInt(3)) {
            case 0 -> new MarkingTest.OfLevel(any(List.of(Level.U, Level.SBU, Level.C, Level.S)));
            case 1 ->
                    new MarkingTest.Exactly(
                            new PortionMarking(
                                    Level.C,
                                    any(List.of(List.of(), List.of("NF"), List.of("FGI")))));
            default -> new MarkingTest.Bears(any(List.of("NF", "REL", "REL TO")));
        };
    }

    private Query text(int depth) {
        return switch (random.nextInt(depth == 0 ? 3 : 10)) {
            case 0, 1, 2 -> leaf();
            case 3, 4 -> Query.allOf(some(2, () -> text(depth - 1)));
            case 5 -> Query.anyOf(some(2, () -> text(depth - 1)));
            case 6 -> Query.not(text(depth - 1));
            case 7 -> Query.atLeast(2, some(3, () -> text(depth - 1)));
            case 8 -> Query.inside(new Stretch.Sentence(), text(depth - 1));
            default -> placed(depth);
        };
    }

    private Query placed(int depth) {
        return switch (random.nextInt(depth == 0 ? 2 : 6)) {
            case 0, 1 -> leaf();
            case 2 -> new Query.NotNear(placed(depth - 1), placed(depth - 1), distance());
            case 3 -> Query.anyOf(some(2, () -> placed(depth - 1)));
            default -> new Query.Near(placed(depth - 1), placed(depth - 1), distance());
        };
    }

    private Distance distance() {
        return new Distance(any(List.of(1, 2, 3, 5, 10, 100, 250)), random.nextBoolean());
    }

    private Query leaf() {
        return switch (random.nextInt(14)) {
            case 0 -> new Query.Word(any(WORDS), Form.EXACT);
            case 1 -> new Query.Word(any(WORDS), Form.CASED);
            case 2, 3 -> new Query.Phrase(words(2), Form.EXACT);
            case 4 -> new Query.Phrase(words(2), Form.CASED);
            case 5 ->
                    new Query.Phrase(
                            any(WORDS) + any(List.of(" traffick*", " * ", " p* ")) + any(WORDS),
                            Form.EXACT);
            case 6 ->
                    new Query.Fuzzy(
                            any(List.of("Sinkovits", "labor", "bribe", "harbor", "cote")),
                            1 + random.nextInt(2));
            case 7, 8 ->
                    new Query.Wildcard(
                            any(
                                    List.of(
                                                    "traffick*",
                                                    "*ficking",
                                                    "wom?n",
                                                    "vic*",
                                                    "EAP/C*",
                                                    "1.*",
                                                    "*",
                                                    "?",
                                                    "m*d",
                                                    "chin*s")
                                            .subList(0, 6)));
            case 9 ->
                    new Query.Regex(
                            any(
                                    List.of(
                                            "sinko[vw]its",
                                            "bribes?",
                                            "(iom|us)",
                                            "[0-9.]+",
                                            "[^a-m].*",
                                            "\\d{5}")));
            default -> new Query.Word(any(WORDS), Form.INFLECTED);
        };
    }

    private String words(int count) {
        return Stream.generate(() -> any(WORDS)).limit(count).collect(Collectors.joining(" "));
    }

    private Query fact() {
        return switch (random.nextInt(5)) {
            case 0 -> new Query.Classified(EnumSet.of(any(List.of(Classification.values()))));
            case 1 -> dated();
            default -> coded();
        };
    }

    private Query dated() {
        var first = LocalDate.of(2008 + random.nextInt(3), 2, 10 + random.nextInt(10));
        var declass = LocalDate.of(2020 + random.nextInt(14), 2, 8);
        return random.nextBoolean()
                ? new Query.Dated(
                        DateField.DATE, Optional.of(first), Optional.of(first.plusDays(300)))
                : new Query.Dated(DateField.DECLASS, Optional.empty(), Optional.of(declass));
    }

    private Query coded() {
        var field = any(List.of(CodeField.values()));
        var values =
                switch (field) {
                    case ID -> List.of("09LIMA3", "10HANOI17", "??LIMA*", "08BEIJING5");
                    case TAGS -> List.of("KTIP", "PHUM", "K*", "KT?A");
                    case FROM -> List.of("LIMA", "AMEMBASSY LIMA", "SAN JOSE", "RUEHBJ", "*IMA");
                    case TO -> List.of("SECSTATE", "SECSTATE WASHDC", "BEIJING", "RUEHC", "WASH");
                    case INFO -> List.of("HANOI", "ASEAN COLLECTIVE", "ASEAN*", "RUEHHI");
                    case COUNTRY -> List.of("CHINA", "PERU", "VIETNAM");
                    case FOR -> List.of("G/TIP", "EAP/CM", "EAP", "SPATCH G/TIP", "GTIP");
                    case SIGNED -> List.of("HUNTSMAN", "DE LA CRUZ", "CRUZ", "OBRIEN", "LA");
                    case CAPTION -> List.of("SIPDIS", "NOFORN", "NO*");
                    case PRECEDENCE -> List.of("ROUTINE", "IMMEDIATE");
                    case EO -> List.of("12958", "13526");
                    case DECLASS -> List.of("N/A", "X1", "X*");
                    case REASON -> List.of("1.4(B)", "D", "1.5", "(C)");
                    case REF -> List.of("08 LIMA 12", "08LIMA12", "LIMA", "STATE 99", "12");
                    case CITES -> List.of("08LIMA12", "10STATE99", "??STATE99");
                    case PATH -> List.of("2009", "file 1", "2010/*7", "nowhere");
                    case HAS ->
                            List.of("tags", "signed", "date", "mark", "comment", "reason", "from");
                };
        return new Query.Coded(
                field, some(1 + random.nextInt(2), () -> any(values)).stream().distinct().toList());
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static <T> List<T> some(int count, Supplier<T> one) {
        return Stream.generate(one).limit(count).toList();
    }
}
