package cables.query;

import cables.cable.Cable;
import cables.cable.Located;
import cables.cable.Mrn;
import cables.query.Query.Coded;
import cables.query.Query.Form;
import cables.query.Query.Word;
import cables.vocabulary.CableNumber;
import cables.vocabulary.Mrns;
import cables.vocabulary.PostTable;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// By what numbers a cable is kept and asked for, in any spelling.
public final class CableNumbers {

    private static final Pattern ENDS_IN_A_YEAR = Pattern.compile(".*(?<!\\d)(?:19|20)\\d\\d");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /// Shorter names of posts, as BA or KL, are words rather than numbers when no year is given.
    private static final int SHORTEST_NAME = 4;

    private CableNumbers() {}

    /// The id that `spelling` names: `10BEIJING326`, or `BEIJING326` where the year is open;
    /// `spelling` itself when it names none.
    public static String id(String spelling) {
        return Mrns.number(spelling).map(CableNumber::id).orElse(spelling);
    }

    /// The ids by which `cable` is to be found: the one it is known by, the one in its text where
    /// that is another; each under all names that its post has had, and without its year too.
    public static Set<String> keys(Cable cable) {
        var written = cable.heading().mrn().map(Located::value).map(CableNumber::of);
        var id = cable.id().value();
        var known = written.filter(it -> it.isNamed(id)).or(() -> Mrns.number(id));
        var numbers =
                Stream.of(known, written)
                        .distinct()
                        .flatMap(Optional::stream)
                        .flatMap(it -> Stream.of(it, it.ofAnyYear()))
                        .flatMap(it -> it.ids().stream());
        return Stream.concat(Stream.of(id), numbers).collect(Collectors.toUnmodifiableSet());
    }

    /// The ids by which the cables that cite `mrn` are to be found.
    public static Set<String> keys(Mrn mrn) {
        var number = CableNumber.of(mrn);
        return Stream.of(number, number.ofAnyYear())
                .flatMap(it -> it.ids().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What a whole question asks that is the number of a cable; empty when it is words.
    ///
    /// Of words apart, the middle one must be a post that is known: `09 arrests 3` are words.
    /// `BEIJING 326`, of any year, may be words as well, and is looked for as both; `BEIJING 2008`
    /// are words.
    static Optional<Query> asked(String question) {
        var text = question.strip();
        return Mrns.number(text).filter(it -> isMeant(it, text)).map(it -> query(it, text));
    }

    /// What a word among others asks that is the number of a cable, year and all; empty when it is
    /// a word.
    static Optional<Query> among(String word) {
        return Mrns.number(word)
                .filter(it -> it.year().isPresent() && it.isOfKnownPost())
                .map(it -> query(it, word));
    }

    private static boolean isMeant(CableNumber number, String text) {
        return number.year().isPresent()
                ? text.indexOf(' ') < 0 || number.isOfKnownPost()
                : letters(text) >= SHORTEST_NAME && !ENDS_IN_A_YEAR.matcher(text).matches();
    }

    private static long letters(String text) {
        return PostTable.key(text).chars().filter(Character::isLetter).count();
    }

    /// The cable itself, and those that cite it.
    private static Query query(CableNumber number, String text) {
        var id = List.of(number.id());
        var cables = List.<Query>of(new Coded(CodeField.ID, id), new Coded(CodeField.CITES, id));
        return Query.anyOf(
                number.year().isPresent()
                        ? cables
                        : Stream.concat(cables.stream(), Stream.of(words(text))).toList());
    }

    private static Query words(String text) {
        return Query.allOf(
                BETWEEN_WORDS
                        .splitAsStream(text)
                        .filter(it -> !it.isEmpty())
                        .<Query>map(it -> new Word(it, Form.INFLECTED))
                        .toList());
    }
}
