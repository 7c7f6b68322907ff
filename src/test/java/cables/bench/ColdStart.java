package cables.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// How long one question takes from a shell, its program's start included.
record ColdStart(Engine cables, Engine lucene, String word) {

    private static final int TIMES = 20;

    void print() throws IOException {
        var our = new long[TIMES];
        var their = new long[TIMES];
        time(ours());
        for (int i = 0; i < TIMES; i++) {
            our[i] = time(ours());
            their[i] = time(theirs());
        }
        double ours = median(our);
        double plain = median(their);
        System.out.printf(
                "%none question from a shell: Cables %.2f s, plain Lucene %.2f s, ratio %.2f%n",
                ours, plain, ours / plain);
    }

    private List<String> ours() {
        var index = cables.folder().toString();
        return List.of("./cables", "search", "-i", index, word);
    }

    private List<String> theirs() {
        return List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                PlainLucene.class.getName(),
                "ask",
                lucene.folder().toString(),
                word);
    }

    private static long time(List<String> command) throws IOException {
        var process =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.INHERIT);
        long start = System.nanoTime();
        int exit = Engine.exit(process);
        if (exit != 0) {
            throw new IOException("ended with " + exit + ": " + command);
        }
        return System.nanoTime() - start;
    }

    private static double median(long[] times) {
        return Arrays.stream(times).sorted().skip(times.length / 2).findFirst().orElse(0) / 1e9;
    }
}
