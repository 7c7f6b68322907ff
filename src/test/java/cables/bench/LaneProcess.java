package cables.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A lane in a process of its own, as the programs that are compared are in life: how the code of
/// one is compiled is then no matter of what the others do.
///
/// The process warms up and says so, then goes through its lane for a second for each line that it
/// is sent, and answers with the nanoseconds that one pass took.
final class LaneProcess implements AutoCloseable {

    /// Reading is much code, which takes long to be compiled for good.
    private static final long WARM_UP = 20_000_000_000L;

    /// A turn that lasted no longer than a pass would mostly tell how long it takes to fill the
    /// caches again that the others had filled meanwhile.
    private static final long TURN = 1_000_000_000L;

    private final Lane lane;
    private final Process process;
    private final BufferedReader answers;
    private final Writer orders;
    private final List<Long> times = new ArrayList<>();

    /// Starts the process and waits until it is warm.
    ///
    /// @param lane that it goes through, the `number`-th of the collection
    LaneProcess(Collection.Kind cables, Path folder, Lane lane, int number) throws IOException {
        this.lane = lane;
        this.process =
                JavaProcess.of(
                                LaneProcess.class,
                                List.of(cables.name(), folder.toString(), String.valueOf(number)))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        this.answers = process.inputReader();
        this.orders = process.outputWriter();
        answer();
    }

    /// What runs in the process.
    ///
    /// @param args the kind of cables, the folder for those that are made up, the number of the
    ///   lane
    public static void main(String[] args) throws IOException {
        var cables = Collection.Kind.valueOf(args[0]).in(Path.of(args[1]));
        var lane = Lane.of(cables).get(Integer.parseInt(args[2]));
        for (long spent = 0; spent < WARM_UP; ) {
            spent += lane.nanoseconds();
        }
        System.out.println("warm");
        while (System.in.read() >= 0) {
            System.out.println(turn(lane));
        }
    }

    /// Nanoseconds a pass.
    private static long turn(Lane lane) {
        long spent = 0;
        int passes = 0;
        while (spent < TURN) {
            spent += lane.nanoseconds();
            passes++;
        }
        return spent / passes;
    }

    /// Has it go through the lane for a second.
    void turn() throws IOException {
        orders.append('\n').flush();
        times.add(Long.valueOf(answer()));
    }

    private String answer() throws IOException {
        var line = answers.readLine();
        if (line == null) {
            throw new IOException("the process of " + lane.name() + " ended");
        }
        return line;
    }

    /// Megabytes a second on one core: of the median turn.
    double speed() {
        var passes = times.stream().sorted().toList();
        return 1e3 * lane.bytes() / passes.get(passes.size() / 2);
    }

    Lane lane() {
        return lane;
    }

    @Override
    public void close() throws IOException {
        orders.close();
        process.destroy();
    }
}
