package cables.export;

import cables.engine.Telegram;
import cables.vocabulary.Post;
import cables.vocabulary.PostTable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Names senders and addressees of cables as a footnote does: `Embassy Beijing`, `Secretary of
/// State`.
final class Correspondents {

    /// How a plain-language address begins, and how one says it.
    private record Kind(String prefix, String name) {}

    private static final List<Kind> KINDS =
            List.of(
                    new Kind("AMEMBASSY ", "Embassy "),
                    new Kind("AMCONSUL ", "Consulate "),
                    new Kind("USMISSION ", "US Mission "),
                    new Kind("USINT ", "Interests Section "),
                    new Kind("USLO ", "Liaison Office "));

    private Correspondents() {}

    /// Who sent it: by the FROM line, else by the post of the MRN.
    static Optional<String> sender(Telegram telegram) {
        return telegram.from()
                .map(Correspondents::named)
                .or(() -> telegram.post().map(it -> titled(it).orElseGet(() -> capitalised(it))));
    }

    /// The action addressee.
    static Optional<String> recipient(Telegram telegram) {
        return telegram.to().map(Correspondents::named);
    }

    private static String named(String address) {
        return titled(address).orElseGet(() -> spelled(address));
    }

    private static Optional<String> titled(String address) {
        return PostTable.standard().find(address).map(Post::title).filter(it -> !it.isEmpty());
    }

    /// `AMCONSUL SAN JOSE` is Consulate San Jose; what begins otherwise stays as it is.
    private static String spelled(String address) {
        return KINDS.stream()
                .filter(it -> address.startsWith(it.prefix()))
                .map(it -> it.name() + capitalised(address.substring(it.prefix().length())))
                .findFirst()
                .orElse(address);
    }

    private static String capitalised(String name) {
        return Arrays.stream(name.split(" "))
                .filter(it -> !it.isEmpty())
                .map(it -> it.substring(0, 1) + it.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
