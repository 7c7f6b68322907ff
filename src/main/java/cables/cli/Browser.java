package cables.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// The browser of whoever sits at this machine.
final class Browser {

    private Browser() {}

    /// Shows an address; where that cannot be done, that is said.
    static void open(String address, Talk talk) {
        try {
            new ProcessBuilder(command(address))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException none) {
            talk.say("no browser could be opened: open the address yourself");
        }
    }

    private static List<String> command(String address) {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) {
            return List.of("open", address);
        }
        return system.startsWith("windows")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : List.of("xdg-open", address);
    }
}
