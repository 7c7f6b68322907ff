package cables.cli;

import cables.engine.AnyWords;
import cables.query.EmptyQuery;
import cables.query.Filters;
import cables.query.ParsedQuery;
import cables.query.Query;
import cables.query.QueryParser;
import cables.query.RefusedQuery;
import cables.query.Repair;
import cables.query.TagNames;
import cables.vocabulary.TagEntry;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Options that narrow what is asked, and say how its words are meant.
final class QuestionOptions {

    /// How many TAGS are named where a meaning is that of several.
    private static final int MOST_TOLD = 6;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = {"-t", "--tag"},
            paramLabel = "TAGS",
            description =
                    "with any of these TAGS: KTIP,KWMN; given again, with these too; also by"
                            + " meaning, 'trafficking in persons', or kind: geo:*, program:*")
    private List<String> tags = List.of();

    @Option(names = "--not-tag", paramLabel = "TAGS", description = "with none of these TAGS")
    private List<String> refusedTags = List.of();

    @Option(
            names = {"-p", "--post"},
            paramLabel = "POSTS",
            description = "from any of these posts: BEIJING,'SAN JOSE'")
    private Optional<String> posts;

    @Option(
            names = "--country",
            paramLabel = "COUNTRIES",
            description = "from the posts in any of these: China,'Ivory Coast'")
    private List<String> countries = List.of();

    @Option(
            names = "--to",
            paramLabel = "NAMES",
            description = "to any of these action addressees, by any of their words")
    private List<String> addressees = List.of();

    @Option(
            names = {"-c", "--class"},
            paramLabel = "LEVELS",
            description = "classified so: U, LOU, C, S, TS, a list or a range C..S")
    private Optional<String> classes;

    @Option(
            names = {"-m", "--mark"},
            paramLabel = "MARKS",
            description = "the words in one paragraph that is marked so: SBU, C, =C, NF")
    private Optional<String> marks;

    @Option(
            names = "--caption",
            paramLabel = "WORDS",
            description = "with any of these captions: NOFORN,NODIS")
    private List<String> captions = List.of();

    @Option(
            names = "--has",
            paramLabel = "PARTS",
            description = "that have any of these: ref, signed, mark, comment, ... (see has:)")
    private List<String> parts = List.of();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "of this day, month or year, or later: 2009, 2009-05, 2009-05-03")
    private Optional<String> since;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "of this day, month or year, or earlier")
    private Optional<String> until;

    @Option(names = "--phrase", description = "the words side by side, as they stand")
    private boolean phrase;

    @Option(
            names = "--any",
            description = "any of the words; operators, quotes and fields are words too")
    private boolean any;

    @Option(names = "--strict", description = "refuse a query that had to be repaired")
    private boolean strict;

    /// What words and options ask together; repairs have been told.
    ///
    /// @throws ParameterException when it asks nothing, or what cannot be answered
    ParsedQuery question(List<String> words, Talk talk) {
        return question(words, true, talk);
    }

    /// What words and options ask together, all cables if there are none; repairs have been told.
    ///
    /// @throws ParameterException when it asks what cannot be answered
    ParsedQuery questionOrAll(List<String> words, Talk talk) {
        return question(words, !text(words).isBlank(), talk);
    }

    private ParsedQuery question(List<String> words, boolean needed, Talk talk) {
        var filters = filters(talk);
        var text = text(words);
        return switch (any ? AnyWords.parse(text) : QueryParser.parse(text)) {
            case RefusedQuery refused -> throw misused(refused.message());
            case EmptyQuery empty -> {
                told(text, empty.repairs(), talk);
                if (needed && filters.isEmpty() && marks.isEmpty()) {
                    throw misused("there is nothing to search for");
                }
                yield asked(text, new Query.All(), filters, empty.repairs());
            }
            case ParsedQuery parsed -> {
                told(text, parsed.repairs(), talk);
                yield asked(text, parsed.query(), filters, parsed.repairs());
            }
        };
    }

    /// The cables among which the words are looked for: those that pass the filters; all, where the
    /// filters are all that is asked.
    Query background(List<String> words, Talk talk) {
        return text(words).isBlank() ? new Query.All() : Query.allOf(filters(talk.silent()));
    }

    /// Whether plain words came in one argument, as if they had been meant to stand together.
    boolean looksLikePhrase(List<String> words) {
        return !phrase
                && !any
                && words.stream().anyMatch(it -> it.strip().matches("\\p{L}+( \\p{L}+){1,5}"))
                && words.size() == 1;
    }

    private String text(List<String> words) {
        var text = String.join(" ", words);
        return phrase && !text.isBlank()
                ? "\"" + text.replaceAll("[\"\u201c\u201d\u201e\u201f]", " ").strip() + "\""
                : text;
    }

    private void told(String text, List<Repair> repairs, Talk talk) {
        talk.repairs(text, repairs);
        if (strict && !repairs.isEmpty()) {
            throw misused("the query cannot stand as it is, and --strict repairs nothing");
        }
    }

    private ParsedQuery asked(String text, Query query, List<Query> filters, List<Repair> repairs) {
        var parts = new ArrayList<Query>();
        parts.add(marks.map(it -> within(it, query)).orElse(query));
        parts.addAll(filters);
        return new ParsedQuery(text, Query.allOf(parts), repairs);
    }

    private Query within(String marks, Query query) {
        return Filters.within(read("--mark", marks, Filters::marks), query);
    }

    private List<Query> filters(Talk talk) {
        var filters = new ArrayList<Query>();
        tags.forEach(it -> filters.add(tags("--tag", it, talk)));
        refusedTags.forEach(it -> filters.add(Query.not(tags("--not-tag", it, talk))));
        posts.ifPresent(it -> filters.add(read("--post", it, Filters::from)));
        countries.forEach(it -> filters.add(read("--country", it, Filters::countries)));
        addressees.forEach(it -> filters.add(read("--to", it, Filters::to)));
        classes.ifPresent(it -> filters.add(read("--class", it, Filters::classes)));
        captions.forEach(it -> filters.add(read("--caption", it, Filters::captions)));
        parts.forEach(it -> filters.add(read("--has", it, Filters::features)));
        since.ifPresent(it -> filters.add(read("--since", it, Filters::since)));
        until.ifPresent(it -> filters.add(read("--until", it, Filters::until)));
        return filters;
    }

    /// Those that are named by their meaning are read as their codes, and that is told.
    private Query tags(String option, String values, Talk talk) {
        var codes =
                Arrays.stream(values.split(",", -1))
                        .map(it -> code(option, it.strip(), talk))
                        .collect(Collectors.joining(","));
        return read(option, codes, Filters::tags);
    }

    private String code(String option, String value, Talk talk) {
        var meant = TagNames.meant(value);
        return switch (meant.size()) {
            case 0 -> value;
            case 1 -> {
                var tag = meant.getFirst();
                if (strict) {
                    throw misused("%s: write %s".formatted(option, told(tag)));
                }
                talk.say("%s %s: read as %s".formatted(option, value, told(tag)));
                yield tag.code();
            }
            default ->
                    throw misused(
                            "%s: '%s' may be %s"
                                    .formatted(
                                            option,
                                            value,
                                            meant.stream()
                                                    .limit(MOST_TOLD)
                                                    .map(QuestionOptions::told)
                                                    .collect(Collectors.joining(", "))));
        };
    }

    private static String told(TagEntry tag) {
        return "%s (%s)".formatted(tag.code(), tag.meaning());
    }

    private Query read(String option, String value, Function<String, ParsedQuery> filter) {
        var read = filter.apply(value);
        if (!read.repairs().isEmpty()) {
            var message = read.repairs().getFirst().message();
            // a value that a field knows not is told with its name, and the option has another
            throw misused(option + ": " + message.replaceFirst("^[a-z]+: ", ""));
        }
        return read.query();
    }

    private ParameterException misused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
