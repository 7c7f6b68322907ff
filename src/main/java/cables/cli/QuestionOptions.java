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
import cables.query.TypedParts;
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
import java.util.stream.Stream;

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
            description = "from any of these posts: BEIJING,'SAN JOSE'; given again, or from these")
    private List<String> posts = List.of();

    @Option(
            names = "--country",
            paramLabel = "COUNTRIES",
            description =
                    "from the posts in any of these: China,'Ivory Coast'; given again, or in these")
    private List<String> countries = List.of();

    @Option(
            names = "--to",
            paramLabel = "NAMES",
            description =
                    "to any of these action addressees, by any of their words; given again, to"
                            + " these too")
    private List<String> addressees = List.of();

    @Option(
            names = {"-c", "--class"},
            paramLabel = "LEVELS",
            description =
                    "classified so: U, LOU, C, S, TS, a list or a range C..S; given again, or so")
    private List<String> classes = List.of();

    @Option(
            names = {"-m", "--mark"},
            paramLabel = "MARKS",
            description =
                    "the words in one paragraph that is marked so: SBU, C, =C, NF; given again,"
                            + " or so")
    private List<String> marks = List.of();

    @Option(
            names = "--caption",
            paramLabel = "WORDS",
            description = "with any of these captions: NOFORN,NODIS; given again, with these too")
    private List<String> captions = List.of();

    @Option(
            names = "--has",
            paramLabel = "PARTS",
            description =
                    "that have any of these: ref, signed, mark, comment, ... (see has:); given"
                            + " again, these too")
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
        var filters = filters(talk).map(Narrowing::query).toList();
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
        return text(words).isBlank()
                ? new Query.All()
                : Query.allOf(filters(talk.silent()).map(Narrowing::query).toList());
    }

    /// How a question of these options, and parts of it, are said to whoever asked it.
    Wording wording(ParsedQuery question, Talk talk) {
        var typed = TypedParts.of(any ? "" : question.text());
        return new Wording(typed, Stream.concat(marked(), filters(talk.silent())).toList());
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
        parts.add(marked().map(it -> Filters.within(it.query(), query)).findFirst().orElse(query));
        parts.addAll(filters);
        return new ParsedQuery(text, Query.allOf(parts), repairs);
    }

    private Stream<Narrowing> marked() {
        return any("-m", marks, Filters::marks);
    }

    private Stream<Narrowing> filters(Talk talk) {
        return Stream.of(
                        each("-t", tags, it -> tags("-t", it, talk)),
                        each(
                                "--not-tag",
                                refusedTags,
                                it -> Query.not(tags("--not-tag", it, talk))),
                        any("-p", posts, Filters::from),
                        any("--country", countries, Filters::countries),
                        each("--to", addressees, it -> read("--to", it, Filters::to)),
                        any("-c", classes, Filters::classes),
                        each("--caption", captions, it -> read("--caption", it, Filters::captions)),
                        each("--has", parts, it -> read("--has", it, Filters::features)),
                        any("--since", since.stream().toList(), Filters::since),
                        any("--until", until.stream().toList(), Filters::until))
                .flatMap(it -> it);
    }

    /// All of the times that an option is given.
    private static Stream<Narrowing> each(
            String option, List<String> values, Function<String, Query> filter) {
        return values.stream().map(it -> Narrowing.of(option, List.of(it), filter.apply(it)));
    }

    /// Any of the times that an option is given: a cable has only one such value.
    private Stream<Narrowing> any(
            String option, List<String> values, Function<String, ParsedQuery> filter) {
        return Stream.of(values)
                .filter(it -> !it.isEmpty())
                .map(it -> Narrowing.of(option, it, read(option, String.join(",", it), filter)));
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
            throw misused(option + ": " + refusal(read.repairs().getFirst().message()));
        }
        return read.query();
    }

    /// What a query would be told of this value, without its name in a query and without what was
    /// made of it: nothing is.
    private static String refusal(String repair) {
        return repair.replaceFirst("^[a-z]+: ", "").replaceFirst("; (?:read as|left out)\\b.*", "");
    }

    private ParameterException misused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
