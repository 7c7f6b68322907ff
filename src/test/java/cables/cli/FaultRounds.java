package cables.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Stops changes of an index, or makes the system fail them, at each of their calls to the file
/// system; `src/test/faults/faults.sh` starts it.
///
/// strace does the stopping and failing. It is told the paths in the index folder, which a first
/// run shows, and counts the calls on these alone, by name and by thread: so the n-th call of a
/// name is the same call in each run.
public final class FaultRounds {

    /// Calls that change what is on the disk: between two of them it stays the same.
    private static final List<String> CHANGES =
            List.of(
                    "write",
                    "pwrite64",
                    "writev",
                    "pwritev",
                    "fsync",
                    "fdatasync",
                    "rename",
                    "renameat",
                    "renameat2",
                    "link",
                    "linkat",
                    "unlink",
                    "unlinkat",
                    "mkdir",
                    "mkdirat",
                    "rmdir",
                    "ftruncate",
                    "fallocate",
                    "chmod",
                    "fchmod",
                    "fchmodat");

    private static final List<String> READS =
            List.of(
                    "read",
                    "pread64",
                    "readv",
                    "preadv",
                    "openat",
                    "open",
                    "close",
                    "stat",
                    "lstat",
                    "fstat",
                    "newfstatat",
                    "statx",
                    "access",
                    "faccessat",
                    "faccessat2",
                    "getdents64",
                    "readlink",
                    "fcntl",
                    "mmap",
                    "lseek",
                    "dup");

    /// A call that was seen: `1234 openat(AT_FDCWD, "...", ...`.
    private static final Pattern CALL = Pattern.compile("(\\d+) +([a-z0-9_]+)\\((.*)");

    private static final Pattern INSIDE = Pattern.compile("/index(?:/[^\">,]*)?(?=[\">])");

    private final Path work;
    private final List<String> java;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final List<String> failures = new ArrayList<>();

    private FaultRounds(Path work, List<String> java) {
        this.work = work;
        this.java = java;
    }

    /// What is done to a call.
    private enum Fault {
        KILL("signal=KILL"),
        ENOSPC("error=ENOSPC"),
        EIO("error=EIO");

        private final String injection;

        Fault(String injection) {
            this.injection = injection;
        }

        boolean applies(String name, String arguments) {
            boolean changes = CHANGES.contains(name);
            boolean creates = name.startsWith("open") && arguments.contains("O_CREAT");
            return switch (this) {
                case KILL -> changes || creates;
                case ENOSPC -> creates || (changes && !name.matches("unlink.*|rmdir|.*chmod.*"));
                case EIO -> true;
            };
        }
    }

    /// The n-th call of a name by any one thread.
    private record Call(String name, int number) {}

    /// Runs all rounds.
    ///
    /// @param arguments an empty folder to work in; which faults, with commas between, none where
    ///   there is no strace; of how many errors one is tried; how many kills at random; and the
    ///   command that starts `cables`
    public static void main(String[] arguments) throws Exception {
        var java = List.of(arguments).subList(4, arguments.length);
        var rounds = new FaultRounds(Path.of(arguments[0]).toRealPath(), java);
        var every = Integer.parseInt(arguments[2]);
        for (var fault : faults(arguments[1])) {
            for (var change : Change.values()) {
                rounds.atEachCall(change, fault, fault == Fault.KILL ? 1 : every);
            }
        }
        rounds.atRandom(Integer.parseInt(arguments[3]));
        rounds.failures.forEach(System.out::println);
        System.out.printf("%s; %d wrong%n", rounds.counts, rounds.failures.size());
        System.exit(rounds.failures.isEmpty() ? 0 : 1);
    }

    private static List<Fault> faults(String names) {
        return Stream.of(names.split(",", -1))
                .filter(it -> !it.isEmpty())
                .map(Fault::valueOf)
                .toList();
    }

    private void atEachCall(Change change, Fault fault, int every) throws Exception {
        var calls = calls(change, fault);
        int tried = 0;
        int met = 0;
        for (int i = 0; i < calls.size(); i += every) {
            tried++;
            met += round(change, fault, calls.get(i)) ? 1 : 0;
        }
        var what = "%s at calls of %s".formatted(fault, change);
        counts.put(what, met);
        System.out.printf("%s: %d calls, %d tried, %d met%n", what, calls.size(), tried, met);
    }

    /// Whether the call was met at all.
    private boolean round(Change change, Fault fault, Call call) throws Exception {
        var home = prepared(change);
        var log = work.resolve("trace");
        var inject = "inject=%s:%s:when=%d".formatted(call.name, fault.injection, call.number);
        var command = traced(log, List.of("trace=" + call.name, inject));
        command.addAll(change.words());
        var end = ended(home, command);
        var trace = Files.readString(log);
        boolean met = fault == Fault.KILL ? end.code() != 0 : trace.contains("(INJECTED)");
        judge(new Aftermath(home).wrongs(change, end), "%s %s %s".formatted(change, fault, call));
        return met;
    }

    private void judge(List<String> wrongs, String round) {
        wrongs.forEach(it -> failures.add(round + ": " + it));
        wrongs.forEach(it -> System.out.println("WRONG " + round + ": " + it));
    }

    /// Kills at random times, while somebody searches.
    private void atRandom(int kills) throws Exception {
        var changes = List.of(Change.values());
        var random = new Random(5);
        var longest = TimeUnit.MILLISECONDS.convert(duration());
        for (int i = 0; i < kills; i++) {
            var change = changes.get(i % changes.size());
            var home = prepared(change);
            var command = new ArrayList<>(java);
            command.addAll(change.words());
            var searcher = new Searcher(change, new Aftermath(home));
            var process = started(home, command);
            boolean ended = process.waitFor(random.nextLong(longest + 1), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            judge(searcher.stop(), "searching during " + change);
            counts.merge(ended ? "ended before its kill" : "killed at random", 1, Integer::sum);
            counts.merge("searches meanwhile", searcher.answered.get(), Integer::sum);
            var end = new Aftermath.End(process.exitValue(), printed(home));
            judge(new Aftermath(home).wrongs(change, end), change + " killed at random");
        }
    }

    private Duration duration() throws Exception {
        var home = prepared(Change.REBUILD);
        var command = new ArrayList<>(java);
        command.addAll(Change.REBUILD.words());
        long start = System.nanoTime();
        ended(home, command);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /// Asks without end, and minds any answer that is neither the old nor the new one.
    private static final class Searcher {
        private final AtomicBoolean stopped = new AtomicBoolean();
        private final AtomicInteger answered = new AtomicInteger();
        private final List<String> wrongs = new ArrayList<>();
        private final Thread thread;

        Searcher(Change change, Aftermath index) {
            thread = new Thread(() -> ask(change, index), "searcher");
            thread.start();
        }

        private void ask(Change change, Aftermath index) {
            while (!stopped.get() && wrongs.isEmpty()) {
                try {
                    var answer = index.answer();
                    answered.incrementAndGet();
                    if (!change.isOneOf(answer)) {
                        wrongs.add("a search found " + answer);
                    }
                    Thread.sleep(5);
                } catch (IOException | RuntimeException | InterruptedException failed) {
                    wrongs.add("a search failed: " + failed);
                }
            }
        }

        List<String> stop() throws InterruptedException {
            stopped.set(true);
            thread.join();
            return wrongs;
        }
    }

    /// The calls of a run that a fault can be tried at, each once.
    private List<Call> calls(Change change, Fault fault) throws Exception {
        var found = new ArrayList<Call>();
        var numbers = new TreeMap<String, Integer>();
        for (var line : Files.readAllLines(traceOf(change))) {
            var seen = CALL.matcher(line);
            if (seen.matches()) {
                var name = seen.group(2);
                var thread = seen.group(1) + " " + name;
                var call = new Call(name, numbers.merge(thread, 1, Integer::sum));
                boolean known = CHANGES.contains(name) || READS.contains(name);
                if (known && fault.applies(name, seen.group(3)) && !found.contains(call)) {
                    found.add(call);
                }
            }
        }
        return found;
    }

    /// Two runs: one to learn the paths, one that looks at these alone.
    private Path traceOf(Change change) throws Exception {
        var log = work.resolve("trace");
        var home = prepared(change);
        paths.clear();
        var all = traced(log, List.of("trace=file,desc"));
        all.addAll(change.words());
        ended(home, all);
        var within = Pattern.compile(Pattern.quote(home.toString()) + INSIDE.pattern());
        within.matcher(Files.readString(log)).results().forEach(it -> paths.add(it.group()));
        home = prepared(change);
        var some = traced(log, List.of("trace=file,desc"));
        some.addAll(change.words());
        ended(home, some);
        return log;
    }

    /// In the index folder, as the change at hand uses them.
    private final TreeSet<String> paths = new TreeSet<>();

    private List<String> traced(Path log, List<String> expressions) {
        var command = new ArrayList<>(List.of("strace", "-f", "-qq", "-y", "-s", "0"));
        command.addAll(List.of("-o", log.toString()));
        paths.forEach(it -> command.addAll(List.of("-P", it)));
        expressions.forEach(it -> command.addAll(List.of("-e", it)));
        command.addAll(java);
        return command;
    }

    private Path prepared(Change change) throws IOException {
        var home = work.resolve("home");
        var kept = work.resolve("prepared-" + change);
        if (!Files.exists(kept)) {
            change.prepare(Files.createDirectory(kept));
        }
        remove(home);
        Session.copy(kept, home);
        return home;
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.toList().reversed()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Process started(Path home, List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("printed").toFile())
                .start();
    }

    private static Aftermath.End ended(Path home, List<String> command) throws Exception {
        int code = started(home, command).waitFor();
        return new Aftermath.End(code, printed(home));
    }

    private static String printed(Path home) throws IOException {
        return Files.readString(home.resolve("printed"));
    }
}
