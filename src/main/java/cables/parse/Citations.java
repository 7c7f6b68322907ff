package cables.parse;

import cables.cable.Diagnostic;
import cables.cable.Mrn;
import cables.cable.Reference;
import cables.vocabulary.MrnSpelling;
import cables.vocabulary.Mrns;
import cables.vocabulary.PostTable;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Resolves the entries of a REF line to MRNs, one after the other: a bare number belongs to the
/// post named before it.
///
/// An entry without a year is of the cable's own year, unless it is of the cable's own post and its
/// serial is the higher one: then it is of the year before (09CAIRO207 cites CAIRO 2483, which is
/// 08CAIRO2483).
final class Citations {

    private static final Pattern REVERSED =
            Pattern.compile("^(\\d{2,6})\\s+([A-Za-z][A-Za-z ]{2,30})$");
    private static final Pattern DEPARTMENT = Pattern.compile("DEP(?:T|ARTMENT)? ?TEL");
    private static final Pattern OWN = Pattern.compile("EMB(?:ASSY)? ?TEL|(?:OUR|MY) ?(?:TEL)?");
    private static final Pattern POSSESSIVE = Pattern.compile("['’][Ss]$");
    private static final Pattern BARE = Pattern.compile("^(\\d{1,7})(?![0-9/])");

    /// A bare number of fewer digits is a serial only behind a lower one: `DAKAR 12, 13 AND 14`.
    private static final int LOWEST_SURE = 100;

    private final Optional<Mrn> own;
    private final OptionalInt year;
    private final Draft draft;
    private Optional<String> lastPost = Optional.empty();
    private int lastSerial = LOWEST_SURE;

    Citations(Optional<Mrn> own, OptionalInt year, Draft draft) {
        this.own = own;
        this.year = year;
        this.draft = draft;
    }

    /// The references of one entry: one, as a rule; more of `KABUL 936/935`.
    List<Reference> read(Stretch written) {
        var text = written.oneLine();
        var spelling = Mrns.startOf(text);
        var post = spelling.flatMap(it -> post(it.words()));
        if (post.isPresent()) {
            lastPost = post;
            return cited(written, text, post.get(), spelling.get());
        }
        return reversed(written, text)
                .or(() -> bare(written, text))
                .orElseGet(() -> unresolved(written, text));
    }

    private List<Reference> cited(Stretch written, String text, String post, MrnSpelling spelling) {
        return spelling.serials().stream()
                .map(it -> new Reference(text, mrn(written, post, it, spelling.year())))
                .toList();
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
                                                Integer.parseInt(reversed.group(1)),
                                                OptionalInt.empty()))))
                : Optional.empty();
    }

    /// `BOGOTA 7970 AND 8000`: the number alone.
    private Optional<List<Reference>> bare(Stretch written, String text) {
        var bare = BARE.matcher(text);
        return bare.find() && lastPost.isPresent() && isSerial(Integer.parseInt(bare.group(1)))
                ? Optional.of(
                        List.of(
                                new Reference(
                                        text,
                                        mrn(
                                                written,
                                                lastPost.get(),
                                                Integer.parseInt(bare.group(1)),
                                                OptionalInt.empty()))))
                : Optional.empty();
    }

    private boolean isSerial(int number) {
        return number >= LOWEST_SURE || number > lastSerial;
    }

    private List<Reference> unresolved(Stretch written, String text) {
        draft.note(
                Diagnostic.Code.REFERENCE_UNRESOLVED,
                "No cable can be told from " + text + ".",
                written.span());
        return List.of(new Reference(text, Optional.empty()));
    }

    private Optional<String> post(String words) {
        if (DEPARTMENT.matcher(words).matches()) {
            return Optional.of("STATE");
        }
        if (OWN.matcher(words).matches()) {
            return own.map(Mrn::post);
        }
        var known = lastPost(POSSESSIVE.matcher(words).replaceFirst(""));
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

    private Optional<Mrn> mrn(Stretch written, String post, int serial, OptionalInt explicit) {
        lastSerial = serial;
        if (explicit.isPresent()) {
            return Optional.of(new Mrn(explicit.getAsInt(), post, serial));
        }
        if (year.isEmpty()) {
            return Optional.empty();
        }
        boolean before = own.filter(it -> serial > it.serial() && isOwn(it, post)).isPresent();
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

    /// A post that has changed its name goes on counting.
    private static boolean isOwn(Mrn own, String post) {
        return PostTable.standard().areOneStation(own.post(), post);
    }
}
