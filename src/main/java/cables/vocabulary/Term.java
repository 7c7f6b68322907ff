package cables.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A code, marking, signal, address or abbreviation of the trade that is neither TAGS nor a post.
///
/// @param kind `precedence`, `security signal`, `reason` ...
/// @param also other spellings, and for an address its routing indicators
/// @param certain whether it is beyond doubt
/// @param source where the meaning comes from
public record Term(
        String code,
        String kind,
        String meaning,
        List<String> also,
        boolean certain,
        String source) {

    public Term {
        also = List.copyOf(also);
    }

    /// The table that comes with the product, its captions among it.
    static List<Term> standard() {
        return Holder.STANDARD;
    }

    /// All that it is called, as keys to look it up by.
    Stream<String> keys() {
        return Stream.concat(Stream.of(code), also.stream()).map(PostTable::key);
    }

    private static List<Term> load() {
        var terms = Table.named("terms").rows().stream().map(Term::of);
        var captions = CaptionList.standard().entries().stream().map(Term::of);
        return Stream.concat(terms, captions).toList();
    }

    private static Term of(Table.Row row) {
        return new Term(
                row.cell("code"),
                row.cell("kind"),
                row.cell("meaning"),
                Arrays.stream(row.cell("also").split(" \\| ")).filter(it -> !it.isEmpty()).toList(),
                row.isCertain(),
                row.cell("source"));
    }

    private static Term of(CaptionList.Entry caption) {
        return new Term(
                caption.word(),
                "caption",
                caption.meaning(),
                List.of(),
                caption.certain(),
                caption.source());
    }

    private static final class Holder {
        static final List<Term> STANDARD = load();
    }
}
