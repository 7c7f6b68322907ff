package cables.lucene;

import org.tartarus.snowball.ext.EnglishStemmer;

import java.util.List;

/// Porter2 stems of folded forms. Not safe for use by several threads.
final class Stems {

    private final EnglishStemmer stemmer = new EnglishStemmer();

    /// The stem; the form itself where it bears a digit or a dot, as codes and numbers do.
    String of(String form) {
        if (!isPlain(form)) {
            return form;
        }
        stemmer.setCurrent(form);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private static boolean isPlain(String form) {
        return form.chars().allMatch(it -> Character.isLetter(it) || it == '\'');
    }

    /// What every form of a stem begins with, but for those of {@link #irregular}.
    ///
    /// A stem may end in a letter that its forms have not (`happi`), so its last letter is left
    /// off; a stem of one or two letters is kept by all its forms, since Porter2 leaves so short a
    /// word alone but for an `'s`.
    static String beginning(String stem) {
        return stem.length() <= 2 ? stem : stem.substring(0, stem.length() - 1);
    }

    /// Forms of a stem that begin otherwise: the exceptions that Porter2 lists.
    static List<String> irregular(String stem) {
        return switch (stem) {
            case "die" -> List.of("dying");
            case "lie" -> List.of("lying");
            case "tie" -> List.of("tying");
            default -> List.of();
        };
    }
}
