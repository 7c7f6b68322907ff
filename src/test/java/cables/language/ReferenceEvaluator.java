package cables.language;

import cables.cable.Addressee;
import cables.cable.Cable;
import cables.cable.Declassification;
import cables.cable.Located;
import cables.cable.Mrn;
import cables.cable.Paragraph;
import cables.engine.Place;
import cables.engine.Region;
import cables.engine.StopWords;
import cables.query.CodeField;
import cables.query.Distance;
import cables.query.Query;
import cables.query.Query.Form;
import cables.query.Stretch;
import cables.vocabulary.Mrns;
import cables.vocabulary.Post;
import cables.vocabulary.PostTable;

import org.tartarus.snowball.ext.EnglishStemmer;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a question means, told once more from the contract alone: every cable is read from end to
/// end, no index, no matcher of the product.
///
/// A match is a set of words; where a question holds, so is the set of words that take part.
final class ReferenceEvaluator {

    private final Cable cable;
    private final List<Words> regions = new ArrayList<>();
    private final Map<String, Set<Set<Spot>>> leaves = new HashMap<>();
    private final Map<Integer, List<Words>> sentences = new HashMap<>();

    /// Words in a row, of a region or of a part of it.
    private record Words(int region, Region of, List<NaiveWords.Word> words, int offset) {

        Words part(int from, int to) {
            return new Words(region, of, words.subList(from, to), offset + from);
        }
    }

    /// A word of a cable: the region it stands in, and the how-manieth it is.
    record Spot(int region, int word) implements Comparable<Spot> {
        @Override
        public int compareTo(Spot other) {
            return region != other.region ? region - other.region : word - other.word;
        }
    }

    ReferenceEvaluator(Cable cable) {
        this.cable = cable;
        var all = Region.of(cable);
        for (int i = 0; i < all.size(); i++) {
            var words = NaiveWords.of(all.get(i).passage().text());
            regions.add(new Words(i, all.get(i), words, 0));
        }
    }

    /// The words by which the cable matches; empty where it does not.
    Optional<Set<Spot>> matches(Query query) {
        return holds(query, regions);
    }

    NaiveWords.Word word(Spot place) {
        return regions.get(place.region()).words().get(place.word());
    }

    private Optional<Set<Spot>> holds(Query query, List<Words> where) {
        return switch (query) {
            case Query.All all -> Optional.of(Set.of());
            case Query.Leaf leaf -> found(leaf, where);
            case Query.Near near -> found(near, where);
            case Query.NotNear apart -> found(apart, where);
            case Query.And(var parts) -> {
                var asked = withoutStopWords(parts);
                yield joined(asked, asked.size(), where);
            }
            case Query.Or(var parts) -> joined(parts, 1, where);
            case Query.AtLeast(var least, var parts) -> joined(parts, least, where);
            case Query.Not(var part) ->
                    holds(part, where).isPresent() ? Optional.empty() : Optional.of(Set.of());
            case Query.Inside(var kind, var part) -> {
                var found =
                        where.stream()
                                .flatMap(it -> stretches(kind, it))
                                .map(it -> holds(part, List.of(it)))
                                .flatMap(Optional::stream)
                                .toList();
                yield found.isEmpty() ? Optional.empty() : Optional.of(union(found));
            }
            case Query.Fact fact -> isFact(fact) ? Optional.of(Set.of()) : Optional.empty();
        };
    }

    private Optional<Set<Spot>> found(Query placed, List<Words> where) {
        var all = where.stream().flatMap(it -> taking(placed, it).stream()).toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(union(all));
    }

    private Optional<Set<Spot>> joined(List<Query> parts, int least, List<Words> where) {
        var found = parts.stream().map(it -> holds(it, where)).flatMap(Optional::stream).toList();
        return found.size() < least ? Optional.empty() : Optional.of(union(found));
    }

    private static Set<Spot> union(List<Set<Spot>> sets) {
        return sets.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Query> withoutStopWords(List<Query> parts) {
        var telling = parts.stream().filter(it -> !isStopWord(it)).toList();
        return telling.stream().anyMatch(ReferenceEvaluator::asksForWords) ? telling : parts;
    }

    private static boolean isStopWord(Query query) {
        return query instanceof Query.Word(var text, var form)
                && form == Form.INFLECTED
                && !text.equals("US")
                && StopWords.contains(NaiveWords.folded(text));
    }

    static boolean asksForWords(Query query) {
        return switch (query) {
            case Query.Leaf leaf -> true;
            case Query.Near near -> true;
            case Query.NotNear apart -> true;
            case Query.And(var parts) -> parts.stream().anyMatch(ReferenceEvaluator::asksForWords);
            case Query.Or(var parts) -> parts.stream().anyMatch(ReferenceEvaluator::asksForWords);
            case Query.AtLeast(var least, var parts) ->
                    parts.stream().anyMatch(ReferenceEvaluator::asksForWords);
            case Query.Inside(var where, var part) -> asksForWords(part);
            case Query.Not not -> false;
            case Query.All all -> false;
            case Query.Fact fact -> false;
        };
    }

    // stretches

    private Stream<Words> stretches(Stretch kind, Words within) {
        var region = within.of();
        boolean isOne =
                switch (kind) {
                    case Stretch.Paragraph unit -> true;
                    case Stretch.Sentence unit -> true;
                    case Stretch.Subject field -> region.place() == Place.SUBJECT;
                    case Stretch.Marked(var tests) ->
                            region.place() == Place.BODY
                                    && region.marking().stream()
                                            .anyMatch(it ->
                                                    tests.stream()
                                                            .anyMatch(test -> test.accepts(it)));
                    case Stretch.Numbered(var numbers) ->
                            region.place() == Place.BODY
                                    && region.number().isPresent()
                                    && numbers.stream()
                                            .anyMatch(it ->
                                                    region.number().getAsInt() >= it.first()
                                                            && region.number().getAsInt()
                                                                    <= it.last());
                };
        if (!isOne) {
            return Stream.empty();
        }
        return kind instanceof Stretch.Sentence ? sentencesOf(within).stream() : Stream.of(within);
    }

    private List<Words> sentencesOf(Words within) {
        return sentences.computeIfAbsent(within.region(), it -> cut(within));
    }

    private static List<Words> cut(Words within) {
        var text = within.of().passage().text();
        var words = within.words();
        var sentences = new ArrayList<Words>();
        int first = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || isBreak(text, words.get(i - 1).end(), words.get(i).start())) {
                sentences.add(within.part(first, i));
                first = i;
            }
        }
        return words.isEmpty() ? List.of() : sentences;
    }

    /// Between two words: an empty line, or a full stop, closers, a blank, and an opener.
    private static boolean isBreak(String text, int end, int start) {
        var between = text.substring(end, start);
        if (between.matches("(?s).*\\n[^\\S\\n]*\\n.*")) {
            return true;
        }
        for (int i = end + 1; i <= start; i++) {
            var before = text.substring(0, i);
            if (text.substring(i, i + 1).matches("[\\p{Lu}\\d\"“(]")
                    && Character.isWhitespace(text.charAt(i - 1))
                    && isStop(before.replaceFirst("[\\s\"”'’)]+$", ""))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStop(String before) {
        if (before.endsWith("!") || before.endsWith("?")) {
            return true;
        }
        return before.endsWith(".")
                && !before.matches(
                        "(?si).*(?<!\\p{L})(\\p{L}|mr|mrs|ms|dr|gen|col|lt|capt|amb|sen|rep|st|no"
                            + "|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|vs|etc|para|ref)\\.");
    }

    // what has a place in the text

    private Set<Set<Spot>> taking(Query placed, Words where) {
        if (placed instanceof Query.Near(var left, var right, var distance)) {
            var pairs = new HashSet<Set<Spot>>();
            for (var one : matches(left, where)) {
                for (var other : matches(right, where)) {
                    if (isNear(one, other, distance)) {
                        pairs.add(both(one, other));
                    }
                }
            }
            return pairs;
        }
        return matches(placed, where);
    }

    private Set<Set<Spot>> matches(Query placed, Words where) {
        return switch (placed) {
            case Query.Leaf leaf -> leaf(leaf, where);
            case Query.Or(var parts) ->
                    parts.stream()
                            .flatMap(it -> matches(it, where).stream())
                            .collect(Collectors.toSet());
            case Query.Near near -> taking(near, where);
            case Query.NotNear(var left, var right, var distance) -> {
                var others = matches(right, where);
                yield matches(left, where).stream()
                        .filter(one ->
                                others.stream().noneMatch(other -> isNear(one, other, distance)))
                        .collect(Collectors.toSet());
            }
            case Query.And and -> throw new IllegalArgumentException();
            case Query.AtLeast some -> throw new IllegalArgumentException();
            case Query.Not not -> throw new IllegalArgumentException();
            case Query.Inside inside -> throw new IllegalArgumentException();
            case Query.All all -> throw new IllegalArgumentException();
            case Query.Fact fact -> throw new IllegalArgumentException();
        };
    }

    private static Set<Spot> both(Set<Spot> one, Set<Spot> other) {
        var both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    private static boolean isNear(Set<Spot> one, Set<Spot> other, Distance distance) {
        int nearest = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        int first = Integer.MAX_VALUE;
        for (var a : one) {
            for (var b : other) {
                if (a.word() == b.word()) {
                    return false;
                }
                nearest = Math.min(nearest, Math.abs(a.word() - b.word()));
                last = Math.max(last, a.word());
                first = Math.min(first, b.word());
            }
        }
        return distance.ordered()
                ? last < first && first - last <= distance.words()
                : nearest <= distance.words();
    }

    private interface Test {
        boolean accepts(NaiveWords.Word word, String text);
    }

    private Set<Set<Spot>> leaf(Query.Leaf leaf, Words where) {
        return leaves
                .computeIfAbsent(
                        leaf.toString() + where.region(),
                        it -> all(leaf, regions.get(where.region())))
                .stream()
                .filter(it ->
                        it.stream()
                                .allMatch(spot ->
                                        spot.word() >= where.offset()
                                                && spot.word()
                                                        < where.offset() + where.words().size()))
                .collect(Collectors.toSet());
    }

    private Set<Set<Spot>> all(Query.Leaf leaf, Words where) {
        var tests = tests(leaf);
        var found = new HashSet<Set<Spot>>();
        var text = where.of().passage().text();
        for (int i = 0; !tests.isEmpty() && i + tests.size() <= where.words().size(); i++) {
            var run = new TreeSet<Spot>();
            for (int j = 0; j < tests.size(); j++) {
                if (tests.get(j).accepts(where.words().get(i + j), text)) {
                    run.add(new Spot(where.region(), where.offset() + i + j));
                }
            }
            if (run.size() == tests.size()) {
                found.add(run);
            }
        }
        return found;
    }

    private static List<Test> tests(Query.Leaf leaf) {
        return switch (leaf) {
            case Query.Word(var text, var form) -> words(text, form);
            case Query.Phrase(var text, var form) -> phrase(text, form);
            case Query.Fuzzy(var text, var edits) -> fuzzy(text, edits);
            case Query.Wildcard(var pattern) -> patterns(pattern);
            case Query.Regex(var pattern) ->
                    List.of((word, text) ->
                            word.forms().stream().anyMatch(it -> it.matches(pattern)));
        };
    }

    private static List<Test> words(String asked, Form form) {
        return NaiveWords.of(asked).stream().map(it -> word(it, asked, form)).toList();
    }

    private static Test word(NaiveWords.Word asked, String question, Form form) {
        return (word, text) ->
                switch (form) {
                    case INFLECTED ->
                            word.forms().stream()
                                    .anyMatch(it -> stem(it).equals(stem(asked.form())));
                    case EXACT -> word.forms().contains(asked.form());
                    case CASED ->
                            word.forms().contains(asked.form())
                                    && word.letters(text).equals(asked.letters(question));
                };
    }

    private static String stem(String form) {
        if (!form.matches("[\\p{L}']+")) {
            return form;
        }
        var stemmer = new EnglishStemmer();
        stemmer.setCurrent(form);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private static List<Test> phrase(String phrase, Form form) {
        var tests = new ArrayList<Test>();
        for (var piece : List.of(phrase.split("\\s+"))) {
            if (form == Form.EXACT && piece.equals("*")) {
                tests.add((word, text) -> true);
            } else if (form == Form.EXACT && piece.matches(".*(\\*|\\?[\\p{L}\\p{N}]).*")) {
                tests.addAll(patterns(piece));
            } else {
                tests.addAll(words(piece, form));
            }
        }
        return tests;
    }

    private static List<Test> fuzzy(String asked, int edits) {
        var words = NaiveWords.of(asked);
        var tests = new ArrayList<Test>(words(asked, Form.EXACT));
        var last = words.getLast().form();
        tests.set(
                tests.size() - 1,
                (word, text) -> word.forms().stream().anyMatch(it -> edits(it, last) <= edits));
        return tests;
    }

    /// Insertions, deletions, changes and swaps of neighbours.
    private static int edits(String a, String b) {
        var d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] =
                        Math.min(d[i - 1][j - 1] + change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }

    private static List<Test> patterns(String pattern) {
        var tests = new ArrayList<Test>();
        for (var piece : List.of(pattern.split("[^\\p{L}\\p{N}.*?]+"))) {
            var regex = glob(NaiveWords.folded(piece));
            tests.add((word, text) -> word.forms().stream().anyMatch(it -> it.matches(regex)));
        }
        return tests;
    }

    private static String glob(String pattern) {
        return pattern.replace(".", "\\.").replace("*", ".*").replace('?', '.');
    }

    // the heading

    private boolean isFact(Query.Fact fact) {
        return switch (fact) {
            case Query.Classified(var levels) ->
                    cable.heading()
                            .handling()
                            .classification()
                            .map(it -> levels.contains(it.value()))
                            .orElse(false);
            case Query.Dated(var field, var first, var last) ->
                    date(field == cables.query.DateField.DATE)
                            .map(it ->
                                    first.map(from -> !it.isBefore(from)).orElse(true)
                                            && last.map(to -> !it.isAfter(to)).orElse(true))
                            .orElse(false);
            case Query.Coded(var field, var values) ->
                    values.stream().anyMatch(it -> isCoded(field, it));
        };
    }

    private Optional<LocalDate> date(boolean sent) {
        var heading = cable.heading();
        if (sent) {
            return heading.transmission()
                    .dtg()
                    .map(it -> it.value().time().atZone(ZoneOffset.UTC).toLocalDate());
        }
        return declassification()
                .flatMap(it ->
                        it instanceof Declassification.On(var day)
                                ? Optional.of(day)
                                : Optional.empty());
    }

    private Optional<Declassification> declassification() {
        return cable.heading().handling().executiveOrder().flatMap(it -> it.value().declassify());
    }

    private boolean isCoded(CodeField field, String value) {
        var heading = cable.heading();
        var routing = heading.routing();
        var topic = heading.topic();
        var handling = heading.handling();
        return switch (field) {
            case ID -> isNumber(value, Stream.of(cable.id().value()));
            case CITES ->
                    isNumber(
                            value,
                            topic.references().stream()
                                    .flatMap(it -> it.value().mrn().stream())
                                    .map(Mrn::canonical));
            case TAGS ->
                    isCode(
                            value,
                            topic.tags().stream()
                                    .map(Located::value)
                                    .flatMap(it -> Stream.of(it.written(), it.normalised())));
            case FROM ->
                    isAddress(
                            value,
                            routing.from().stream().map(Located::value),
                            Stream.concat(
                                    heading.mrn().stream().map(it -> it.value().post()),
                                    heading.transmission().routingIndicator().stream()
                                            .map(Located::value)));
            case TO -> isAddressee(value, routing.to());
            case INFO -> isAddressee(value, routing.info());
            case COUNTRY ->
                    heading.mrn()
                            .flatMap(it -> PostTable.standard().find(it.value().post()))
                            .map(Post::country)
                            .filter(it -> it.toUpperCase(Locale.ROOT).equals(value))
                            .isPresent();
            case FOR -> isName(value, handling.passing().stream().map(Located::value));
            case SIGNED -> isName(value, cable.body().signature().stream().map(Located::value));
            case CAPTION ->
                    isCode(value, handling.captions().stream().map(it -> it.value().word()));
            case PRECEDENCE ->
                    isCode(
                            value,
                            heading.transmission().precedence().stream()
                                    .map(it -> it.value().name()));
            case EO ->
                    isCode(
                            value,
                            handling.executiveOrder().flatMap(it -> it.value().order()).stream());
            case DECLASS ->
                    isCode(
                            value,
                            declassification()
                                    .filter(Declassification.Rule.class::isInstance)
                                    .map(Declassification::text)
                                    .stream());
            case REASON ->
                    isCode(
                            value,
                            handling.classifiedBy().stream()
                                    .flatMap(it -> it.value().reasons().stream())
                                    .flatMap(it ->
                                            Stream.concat(
                                                    Stream.of(it), Stream.of(it.split("[()]")))));
            case REF ->
                    isName(value, topic.references().stream().map(it -> it.value().text()))
                            || Mrns.read(value)
                                    .map(Mrn::canonical)
                                    .map(id -> isCoded(CodeField.CITES, id))
                                    .orElse(false)
                            || topic.references().stream()
                                    .flatMap(it -> it.value().mrn().stream())
                                    .anyMatch(it -> isCode(value, Stream.of(it.canonical())));
            case PATH ->
                    cable.provenance()
                            .path()
                            .toLowerCase(Locale.ROOT)
                            .matches(".*" + glob(value.toLowerCase(Locale.ROOT)) + ".*");
            case HAS -> has(value);
        };
    }

    private boolean has(String feature) {
        var heading = cable.heading();
        var paragraphs = cable.body().paragraphs();
        return switch (feature) {
            case "tags" -> !heading.topic().tags().isEmpty();
            case "signed" -> cable.body().signature().isPresent();
            case "date" -> heading.transmission().dtg().isPresent();
            case "mark" -> paragraphs.stream().anyMatch(it -> it.marking().isPresent());
            case "comment" ->
                    paragraphs.stream()
                            .anyMatch(it ->
                                    it.kind().filter(Paragraph.Kind.COMMENT::equals).isPresent());
            case "reason" ->
                    heading.handling().classifiedBy().stream()
                            .anyMatch(it -> !it.value().reasons().isEmpty());
            case "from" -> heading.routing().from().isPresent();
            default -> throw new IllegalArgumentException(feature);
        };
    }

    private static String squeezed(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}*?]", "");
    }

    private static boolean isCode(String value, Stream<String> codes) {
        return codes.anyMatch(it -> squeezed(it).matches(glob(squeezed(value))));
    }

    private static boolean isNumber(String value, Stream<String> ids) {
        return ids.anyMatch(it -> it.matches(glob(value)));
    }

    /// By any of its words, up to six, side by side.
    private static boolean isName(String value, Stream<String> names) {
        return names.anyMatch(name -> isCode(value, runs(name)));
    }

    private static Stream<String> runs(String name) {
        var words = Stream.of(name.split("[^\\p{L}\\p{N}]+")).filter(it -> !it.isEmpty()).toList();
        var runs = new ArrayList<String>(List.of(name));
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j <= words.size() && j <= i + 6; j++) {
                runs.add(String.join("", words.subList(i, j)));
            }
        }
        return runs.stream();
    }

    private static boolean isAddress(String value, Stream<String> names, Stream<String> codes) {
        var all = names.toList();
        var more = codes.toList();
        return Stream.concat(
                        Stream.of(value), PostTable.standard().find(value).map(Post::name).stream())
                .anyMatch(it -> isName(it, all.stream()) || isCode(it, more.stream()));
    }

    private static boolean isAddressee(String value, List<Located<Addressee>> addressees) {
        return isAddress(
                value,
                addressees.stream().map(it -> it.value().plad()),
                addressees.stream().flatMap(it -> it.value().routingIndicator().stream()));
    }
}
