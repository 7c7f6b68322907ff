package cables.query;

import cables.cable.Classification;
import cables.cable.PortionMarking;
import cables.cable.PortionMarking.Level;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads what is asked of a portion marking: `C`, `=C`, `C/NF`, `NF`.
record MarkReader(Repairs repairs) implements ValueReader {

    /// What denies a value, and is none of it.
    private static final Pattern SIGNS = Pattern.compile("^[\\s\\p{Z}!" + Tokeniser.MINUSES + "]+");

    @Override
    public Optional<Query> read(Value value) {
        var test = test(value.text());
        if (test.isEmpty()) {
            repairs.add("%s is not a marking; left out".formatted(value.text()), value.span());
        }
        return test.map(it -> new Query.Inside(new Stretch.Marked(List.of(it)), new Query.All()));
    }

    /// What is not a level is taken for a control.
    static Optional<MarkingTest> test(String value) {
        var upper = value.strip().toUpperCase(Locale.ROOT);
        boolean exact = upper.startsWith("=");
        var parts = parts(exact ? upper.substring(1) : upper);
        return parts.isEmpty() ? Optional.empty() : Optional.of(test(parts, exact));
    }

    private static List<String> parts(String marking) {
        return Arrays.stream(marking.replaceAll("[()=\"]", "").split("/"))
                .map(it -> SIGNS.matcher(it).replaceFirst("").strip())
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static MarkingTest test(List<String> parts, boolean exact) {
        var controls = parts.stream().skip(1).map(MarkReader::control).toList();
        return level(parts.getFirst())
                .map(level -> ofLevel(level, controls, exact))
                .orElseGet(() -> new MarkingTest.Bears(control(String.join("/", parts))));
    }

    private static MarkingTest ofLevel(Level level, List<String> controls, boolean exact) {
        return exact || !controls.isEmpty()
                ? new MarkingTest.Exactly(new PortionMarking(level, controls))
                : new MarkingTest.OfLevel(level);
    }

    private static Optional<Level> level(String word) {
        return Arrays.stream(Level.values())
                .filter(it -> it.name().equals(word))
                .findFirst()
                .or(() -> ScaleReader.level(word).map(MarkReader::levelOf));
    }

    private static Level levelOf(Classification classification) {
        return switch (classification) {
            case UNCLASSIFIED -> Level.U;
            case LIMITED_OFFICIAL_USE -> Level.LOU;
            case CONFIDENTIAL -> Level.C;
            case SECRET -> Level.S;
            case TOP_SECRET -> Level.TS;
        };
    }

    /// The short form under which markings are kept.
    private static String control(String word) {
        return word.equals("NOFORN") ? "NF" : word.replaceAll("\\s+", " ");
    }
}
