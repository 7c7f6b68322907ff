package cables.engine;

import cables.query.CodeField;
import cables.query.Codes;
import cables.query.Query;
import cables.query.Query.Coded;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// A value that a question asks a heading field for, and that no cable has there.
///
/// @param known whether it is one of the field's vocabulary all the same
/// @param elsewhere what asks for it where it belongs, if that is another field
/// @param near values that are spelt much like it, of the index and of the vocabulary
public record MissingValue(
        CodeField field,
        String value,
        boolean known,
        Optional<Query> elsewhere,
        List<String> near) {

    /// No more values than this are looked up.
    private static final int MOST = 12;

    private static final OptionalLong NONE = OptionalLong.of(0);

    public MissingValue {
        near = List.copyOf(near);
    }

    /// Those of a question, in fields that have a vocabulary. Costs a search a value.
    ///
    /// @param time that all of them may take
    /// @throws IOException when the index cannot be read
    public static List<MissingValue> in(SearchEngine engine, Query question, Duration time)
            throws IOException {
        var counts = TimedCounts.within(time, engine);
        var missing = new ArrayList<MissingValue>();
        for (var asked : asked(question).distinct().limit(MOST).toList()) {
            if (counts.of(asked).equals(NONE)) {
                missing.add(of(asked.field(), asked.values().getFirst(), engine));
            }
        }
        return missing;
    }

    /// Those of a question that found something: that proves all values that had to be there.
    ///
    /// @param time that all of them may take
    /// @throws IOException when the index cannot be read
    public static List<MissingValue> besideHits(SearchEngine engine, Query question, Duration time)
            throws IOException {
        var parts = question instanceof Query.And(var several) ? several : List.of(question);
        return in(engine, Query.allOf(parts.stream().filter(it -> !isProven(it)).toList()), time);
    }

    private static boolean isProven(Query part) {
        return part instanceof Coded(var field, var values) && values.size() == 1;
    }

    /// The values of a question, each in a clause of its own.
    private static Stream<Coded> asked(Query question) {
        return question instanceof Coded(var field, var values)
                ? values.stream()
                        .filter(it -> facet(field).isPresent() && !Codes.isPattern(field, it))
                        .map(it -> new Coded(field, List.of(it)))
                : question.parts().stream().flatMap(MissingValue::asked);
    }

    private static MissingValue of(CodeField field, String value, SearchEngine engine)
            throws IOException {
        if (Codes.isKnown(field, value)) {
            return new MissingValue(field, value, true, Optional.empty(), List.of());
        }
        var elsewhere = Codes.elsewhere(field, value);
        if (elsewhere.isPresent()) {
            return new MissingValue(field, value, false, elsewhere, List.of());
        }
        var there = engine.facet(new Query.All(), facet(field).orElseThrow());
        var names = there.values().stream().map(FacetCounts.Count::value);
        return new MissingValue(field, value, false, elsewhere, Codes.near(field, value, names));
    }

    /// What of the index its values are counted by; empty where it has no vocabulary.
    private static Optional<Facet> facet(CodeField field) {
        return switch (field) {
            case TAGS -> Optional.of(Facet.TAGS);
            case FROM, COUNTRY -> Optional.of(Facet.POST);
            case TO -> Optional.of(Facet.TO);
            case CAPTION -> Optional.of(Facet.CAPTION);
            case ID, INFO, FOR, SIGNED, PRECEDENCE, EO, DECLASS, REASON, REF, CITES, PATH, HAS ->
                    Optional.empty();
        };
    }
}
