package cables.parse;

import cables.cable.Diagnostic;
import cables.cable.Mrn;
import cables.cable.Reference;
import cables.vocabulary.Mrns;
import cables.vocabulary.PostTable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Resolves the entries of a REF line to MRNs, one after the other: a bare number belongs to the
/// post named before it.
///
/// An entry without a year is of the cable's own year, unless it is of the cable's own post and its
/// serial is the higher one: then it is of the year before (09CAIRO207 cites CAIRO 2483, which is
/// 08CAIRO2483).
final class Citations {

    private static final Pattern CITED =
            Pattern.compile(
                    "^(?:((?:19|20)\\d\\d|\\d\\d)[\\s-]{0,3})?([A-Za-z0][A-Za-z0.'’\\s-]{1,40}?)[\\s#,:-]{0,3}(?:\\([A-Z/]{1,5}\\)\\s?)?[O0]?(\\d{1,7})((?:/\\d{3,6})*)(?:\\s?[-/](\\d\\d)\\b)?(?![A-Za-z0-9])(?!/)");
    private static final Pattern REVERSED =
            Pattern.compile("^(\\d{2,6})\\s+([A-Za-z][A-Za-z ]{2,30})$");
    private static final Pattern YEAR_BEHIND =
            Pattern.compile("\\(\\s?((?:19|20)\\d\\d|\\d\\d)\\s?\\)");
    private static final Pattern YEAR_WITHIN =
            Pattern.compile("\\(\\s?((?:19|20)\\d\\d|\\d\\d)\\s?\\)\\s*(?=\\d)");
    private static final Pattern BARE = Pattern.compile("^(\\d{3,7})(?![0-9/])");

    private final Optional<Mrn> own;
    private final OptionalInt year;
    private final Draft draft;
    private Optional<String> lastPost = Optional.empty();

    Citations(Optional<Mrn> own, OptionalInt year, Draft draft) {
        this.own = own;
        this.year = year;
        this.draft = draft;
    }

    /// The references of one entry: one, as a rule; more of `KABUL 936/935`.
    List<Reference> read(Stretch written) {
        var text = written.oneLine();
        var within = YEAR_WITHIN.matcher(text);
        var named = within.find() ? Optional.of(within.group(1)) : Optional.<String>empty();
        var cited = CITED.matcher(named.isPresent() ? within.replaceFirst("") : text);
        var post = cited.find() ? post(cited.group(2)) : Optional.<String>empty();
        if (post.isPresent()) {
            lastPost = post;
            return cited(written, text, post.get(), cited, named);
        }
        return reversed(written, text)
                .or(() -> bare(written, text))
                .orElseGet(() -> unresolved(written, text));
    }

    private List<Reference> cited(
            Stretch written, String text, String post, Matcher cited, Optional<String> named) {
        var behind = YEAR_BEHIND.matcher(text.substring(Math.min(cited.end(), text.length())));
        var explicit =
                named.or(() -> Optional.ofNullable(cited.group(1)))
                        .or(() -> Optional.ofNullable(cited.group(5)))
                        .or(() -> behind.find() ? Optional.of(behind.group(1)) : Optional.empty());
        var references = new ArrayList<Reference>();
        references.add(new Reference(text, mrn(written, post, cited.group(3), explicit)));
        for (var serial : cited.group(4).split("/", -1)) {
            if (!serial.isEmpty()) {
                references.add(new Reference(text, mrn(written, post, serial, explicit)));
            }
        }
        return references;
    }

    /// `870 Ulaanbaatar`.
    private Optional<List<Reference>> reversed(Stretch written, String text) {
        var reversed = REVERSED.matcher(text);
        return reversed.find() && PostTable.standard().knows(reversed.group(2))
                ? Optional.of(
                        List.of(
                                new Reference(
                                        text,
                                        mrn(
                                                written,
                                                PostTable.standard().canonical(reversed.group(2)),
                                                reversed.group(1),
                                                Optional.empty()))))
                : Optional.empty();
    }

    /// `BOGOTA 7970 AND 8000`: the number alone.
    private Optional<List<Reference>> bare(Stretch written, String text) {
        var bare = BARE.matcher(text);
        return bare.find() && lastPost.isPresent()
                ? Optional.of(
                        List.of(
                                new Reference(
                                        text,
                                        mrn(
                                                written,
                                                lastPost.get(),
                                                bare.group(1),
                                                Optional.empty()))))
                : Optional.empty();
    }

    private List<Reference> unresolved(Stretch written, String text) {
        draft.note(
                Diagnostic.Code.REFERENCE_UNRESOLVED,
                "No cable can be told from " + text + ".",
                written.span());
        return List.of(new Reference(text, Optional.empty()));
    }

    private Optional<String> post(String words) {
        var known = lastPost(words);
        return known.or(() -> own.map(Mrn::post).filter(it -> PostTable.key(words).endsWith(it)));
    }

    /// Whether the last of `words` name a post.
    static boolean namesPost(String words) {
        return lastPost(words).isPresent();
    }

    /// The post named by the last words: `UNCLAS USDA FAS`, `REF A STATE`.
    private static Optional<String> lastPost(String words) {
        var rest = words.strip();
        while (!rest.isEmpty()) {
            if (PostTable.key(rest).length() > 1 && PostTable.standard().knows(rest)) {
                return Optional.of(PostTable.standard().canonical(rest));
            }
            rest = rest.contains(" ") ? rest.substring(rest.indexOf(' ') + 1).strip() : "";
        }
        return Optional.empty();
    }

    private Optional<Mrn> mrn(
            Stretch written, String post, String digits, Optional<String> explicit) {
        int serial = Integer.parseInt(digits);
        if (explicit.isPresent()) {
            return Optional.of(new Mrn(Mrns.year(explicit.get()), post, serial));
        }
        if (year.isEmpty()) {
            return Optional.empty();
        }
        boolean before =
                own.filter(it -> it.post().equals(post) && serial > it.serial()).isPresent();
        var mrn = new Mrn(year.getAsInt() - (before ? 1 : 0), post, serial);
        if (before) {
            draft.note(
                    Diagnostic.Code.REFERENCE_YEAR,
                    written.oneLine()
                            + " has a higher serial than this cable, so it is of the year before: "
                            + mrn
                            + ".",
                    written.span());
        }
        return Optional.of(mrn);
    }
}
