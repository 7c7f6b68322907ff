package cables.source;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// Names of members, which are to stay within their archive. Nothing is ever written to disk under
/// them, but what cannot be a name in a folder is none here.
final class MemberName {

    private static final int LONGEST = 4096;

    /// What macOS adds beside the files.
    private static final String ADDED = "__MACOSX";

    /// The name without what says nothing (`./a//b` is `a/b`); empty where it leads out, or is no
    /// name at all.
    static Optional<String> of(String name) {
        if (leadsOut(name)) {
            return Optional.empty();
        }
        var clean =
                Arrays.stream(name.split("/"))
                        .filter(it -> !it.isEmpty() && !it.equals("."))
                        .collect(Collectors.joining("/"));
        return Optional.of(clean).filter(it -> !it.isEmpty() && it.length() <= LONGEST);
    }

    /// Whether a member is no file of anybody's.
    static boolean isAdded(String name) {
        return name.startsWith(ADDED + "/");
    }

    private static boolean leadsOut(String name) {
        return name.startsWith("/")
                || name.matches("(?s)[A-Za-z]:.*")
                || name.indexOf('\\') >= 0
                || name.chars().anyMatch(Character::isISOControl)
                || Arrays.asList(name.split("/")).contains("..");
    }

    private MemberName() {}
}
