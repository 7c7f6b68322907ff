package cables.bench;

import com.sun.management.OperatingSystemMXBean;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// What one run of a program cost.
///
/// @param wall seconds from the start of its virtual machine
/// @param cpu seconds that processors were busy with it, those of compiling and collecting included
/// @param memory the most it held, in bytes
record Measured(double wall, double cpu, long memory) {

    /// Runs the main method of a class and, at the end of the process, notes down what it cost.
    ///
    /// @param args the file for the note, the class, its arguments
    public static void main(String[] args) throws ReflectiveOperationException {
        var note = Path.of(args[0]);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> now().write(note)));
        var main = Class.forName(args[1]).getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        try {
            main.invoke(null, (Object) Arrays.copyOfRange(args, 2, args.length));
        } catch (InvocationTargetException e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static Measured now() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Measured(
                ManagementFactory.getRuntimeMXBean().getUptime() / 1e3,
                system.getProcessCpuTime() / 1e9,
                mostHeld());
    }

    /// 0 where the system does not tell.
    private static long mostHeld() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(it -> it.startsWith("VmHWM:"))
                    .mapToLong(it -> 1024 * Long.parseLong(it.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException elsewhere) {
            return 0;
        }
    }

    private void write(Path note) {
        try {
            Files.write(note, List.of("%s %s %s".formatted(wall, cpu, memory)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Measured read(Path note) throws IOException {
        var cells = Files.readString(note).strip().split(" ", -1);
        return new Measured(
                Double.parseDouble(cells[0]),
                Double.parseDouble(cells[1]),
                Long.parseLong(cells[2]));
    }
}
