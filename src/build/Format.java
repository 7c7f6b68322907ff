import com.google.googlejavaformat.java.Main;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs google-java-format over every Java file below `src`: `check` names the files that differ
/// and fails, `apply` rewrites them. The build starts it from source on the JDK it has found.
class Format {
    public static void main(String[] args) throws Exception {
        boolean check = args[0].equals("check");
        List<String> command = new ArrayList<>(List.of("--aosp"));
        command.addAll(
                check ? List.of("--dry-run", "--set-exit-if-changed") : List.of("--replace"));
        try (var files = Files.walk(Path.of("src"))) {
            files.map(Path::toString)
                    .filter(it -> it.endsWith(".java"))
                    .sorted()
                    .forEach(command::add);
        }
        var out = new PrintWriter(System.out, true);
        var err = new PrintWriter(System.err, true);
        int status = new Main(out, err, System.in).format(command.toArray(String[]::new));
        out.flush();
        if (check && status != 0) {
            err.println("The files above are not formatted; run: mvn -q -Pformat validate");
        }
        err.flush();
        System.exit(status);
    }
}
