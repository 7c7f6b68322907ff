package cables.cli;

import cables.desk.Amounts;
import cables.desk.CableFinder;
import cables.desk.Unmet;
import cables.engine.NameSpellings;
import cables.engine.NothingFound;
import cables.engine.NothingFound.Counted;
import cables.engine.SearchEngine;
import cables.query.ParsedQuery;
import cables.query.QueryLimits;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/// What is said to whoever asked a question, besides its answer. It takes no more time than the
/// question has left.
///
/// @param began when it was asked, on the clock of {@link System#nanoTime}
record Advice(SearchEngine engine, ParsedQuery question, Wording wording, Talk talk, long began) {

    /// How long another spelling of a name may be looked for.
    private static final Duration FOR_NAMES = Duration.ofMillis(300);

    private static final Pattern SMALL_OPERATOR =
            Pattern.compile("(?<=\\s)(or|not)(?=\\s(?!\\s*(?:NEAR|PRE|W)\\b))");

    /// On a question that is about to be asked.
    static Advice on(
            ParsedQuery question, QuestionOptions options, SearchEngine engine, Talk talk) {
        var wording = options.wording(question, talk);
        return new Advice(engine, question, wording, talk, System.nanoTime());
    }

    /// What is said at the end of an answer that does not say by itself whether time ran out.
    ///
    /// @param partial whether it did
    /// @return how the command ends
    ExitCode ended(boolean found, boolean partial) throws IOException {
        if (partial) {
            talk.say(
                    found
                            ? "time ran out, so that some may be missing"
                            : "time ran out before anything was found: ask for less at once");
        }
        return found ? found() : partial ? ExitCode.DONE : nothingFound();
    }

    /// Why nothing was found, and what to try instead.
    ///
    /// @return how the command ends
    private ExitCode nothingFound() throws IOException {
        var near = CableList.nearest(new CableFinder(engine).near(question.text()));
        talk.say("nothing found for " + wording.of(question.query()) + near);
        if (!talk.quiet()) {
            var nothing = NothingFound.of(engine, question, left());
            talk.lines(nothing.parts().stream().map(this::part).toList());
            talk.lines(nothing.instead().stream().map(this::proposal).toList());
            tellUnmet(false);
        }
        hintAtOperators();
        return ExitCode.NOTHING_FOUND;
    }

    /// What else there may be, where something was found.
    ///
    /// @return how the command ends
    ExitCode found() throws IOException {
        if (!question.repairs().isEmpty()) {
            talk.say("read as " + question.readAs());
        }
        if (!talk.quiet()) {
            tellUnmet(true);
        }
        hintAtOperators();
        if (talk.hears()) {
            var time = left().compareTo(FOR_NAMES) < 0 ? left() : FOR_NAMES;
            NameSpellings.within(time, engine).of(question.query()).ifPresent(this::hint);
        }
        return ExitCode.DONE;
    }

    private void tellUnmet(boolean found) throws IOException {
        Unmet.of(engine, question.query(), found, left()).forEach(talk::say);
    }

    /// In small letters they are words, as in a sentence.
    private void hintAtOperators() {
        var small = SMALL_OPERATOR.matcher(question.text());
        if (talk.hears() && small.find()) {
            var word = small.group(1);
            talk.hint(
                    "%s is read as a word; in capitals, %s, it is an operator"
                            .formatted(word, word.toUpperCase(Locale.ROOT)));
        }
    }

    private void hint(NameSpellings.Spelt name) {
        talk.hint("there is %s too: %s~1 finds both".formatted(name.other(), name.asked()));
    }

    private Duration left() {
        return QueryLimits.TIME.minusNanos(System.nanoTime() - began);
    }

    private String part(Counted part) {
        return "%6s  %s".formatted(Amounts.count(part.cables()), wording.of(part.query()));
    }

    private String proposal(Counted other) {
        return "try %s (%s)".formatted(wording.of(other.query()), Amounts.cables(other.cables()));
    }
}
