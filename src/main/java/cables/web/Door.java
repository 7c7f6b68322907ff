package cables.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Where the reading room is entered, and who may.
///
/// @param host the address that is listened at
/// @param port 0 for any that is free
/// @param names under which it may be called, beside those of the machine itself: a page elsewhere
///   that makes a browser call it by a name of its own is turned away
/// @param token that each visitor has to show, where others than the machine itself may come
public record Door(String host, int port, Set<String> names, Optional<String> token) {

    /// The usual port.
    public static final int USUAL_PORT = 8417;

    /// The usual host, which no other machine can reach.
    public static final String USUAL_HOST = "127.0.0.1";

    private static final Set<String> OWN_NAMES = Set.of("127.0.0.1", "localhost", "[::1]");

    public Door {
        names = Set.copyOf(names);
    }

    /// Whether this machine alone can reach an address.
    public static boolean isLoopback(String host) {
        return host.equals("localhost")
                || host.equals("::1")
                || host.matches("127(\\.\\d{1,3}){3}");
    }

    /// Whether a `Host` header names this place.
    boolean isCalled(String header) {
        var name = header.toLowerCase(Locale.ROOT).replaceFirst(":\\d{1,5}$", "");
        var all = new TreeSet<>(OWN_NAMES);
        all.add(host);
        names.forEach(it -> all.add(it.toLowerCase(Locale.ROOT)));
        return all.contains(name);
    }
}
