package cables.bench;

import java.io.IOException;

/// What is measured: how fast cables are read, or how Cables fares beside its peers.
final class Benchmarks {

    private Benchmarks() {}

    /// Exits with 1 where something takes more time than it is worth.
    ///
    /// @param args `reading`, or how many cables to race with: numbers with commas between
    public static void main(String[] args) throws IOException {
        if (args[0].equals("reading")) {
            System.exit(ReadingSpeed.print() ? 0 : 1);
        }
        for (var size : args[0].split(",", -1)) {
            Peers.race(Integer.parseInt(size));
        }
    }
}
