package cables.bench;

import java.util.ArrayList;
import java.util.List;

/// How a process is started that is measured: with the Java and the classes of this one, and the
/// options with which the launcher starts whatever takes long.
final class JavaProcess {

    private static final List<String> OPTIONS =
            List.of("-Xmx2g", "-XX:+UseParallelGC", "--enable-native-access=ALL-UNNAMED");

    private JavaProcess() {}

    static ProcessBuilder of(Class<?> main, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(OPTIONS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }
}
