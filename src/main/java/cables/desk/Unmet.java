package cables.desk;

import cables.engine.MissingValue;
import cables.engine.SearchEngine;
import cables.engine.Undated;
import cables.query.CodeField;
import cables.query.Query;
import cables.query.QueryPrinter;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What of a question could not be met, in lines for people: values that no cable has, and cables
/// that a time leaves out as they have no date.
public final class Unmet {

    private Unmet() {}

    /// The lines of a question; none where all was met.
    ///
    /// @param found whether it found something
    /// @param time that it may take to tell
    /// @throws IOException when the index cannot be read
    public static List<String> of(SearchEngine engine, Query question, boolean found, Duration time)
            throws IOException {
        long began = System.nanoTime();
        var missing =
                found
                        ? MissingValue.besideHits(engine, question, time)
                        : MissingValue.in(engine, question, time);
        var lines = new ArrayList<>(missing.stream().map(Unmet::told).toList());
        var left = time.minusNanos(System.nanoTime() - began);
        long undated = Undated.besides(engine, question, left);
        if (undated > 0) {
            lines.add("%s without a date left out".formatted(Amounts.cables(undated)));
        }
        return List.copyOf(lines);
    }

    private static String told(MissingValue missing) {
        var thing = thing(missing.field()) + " " + missing.value();
        if (missing.known()) {
            return "in no cable of the index: " + thing;
        }
        if (missing.elsewhere().isPresent()) {
            var there = QueryPrinter.print(missing.elsewhere().get());
            return "%s is no %s; try %s".formatted(missing.value(), thing(missing.field()), there);
        }
        return "no such "
                + thing
                + (missing.near().isEmpty()
                        ? " (cables facet %s lists what there is)".formatted(facet(missing.field()))
                        : "; near: " + String.join(", ", missing.near()));
    }

    private static String thing(CodeField field) {
        return switch (field) {
            case TAGS -> "TAGS code";
            case FROM -> "post";
            case TO, INFO -> "addressee";
            default -> field.label();
        };
    }

    private static String facet(CodeField field) {
        return field == CodeField.FROM ? "post" : field.label();
    }
}
