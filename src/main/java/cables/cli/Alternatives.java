package cables.cli;

import java.util.List;

/// Lists things of which one is to be chosen.
final class Alternatives {

    private Alternatives() {}

    /// `text, json or csv`.
    static String of(List<?> things) {
        var names = things.stream().map(Object::toString).toList();
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.getLast();
    }
}
