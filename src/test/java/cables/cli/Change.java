package cables.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// A change of an index that is small and has a generation before, to be stopped or to fail midway.
enum Change {
    FIRST("rebuild more", "", "901 902 903"),
    REBUILD("rebuild more", "901 902", "901 902 903"),
    UPDATE("index more", "901 902", "901 902 903"),
    DELETE("delete 10BEIJING901", "901 902", "902"),
    ROLLBACK("rollback", "901 902", "901");

    private final String command;
    private final String before;
    private final String after;

    Change(String command, String before, String after) {
        this.command = command;
        this.before = before;
        this.after = after;
    }

    private static List<String> ids(String numbers) {
        return Pattern.compile("\\d+")
                .matcher(numbers)
                .results()
                .map(it -> "10BEIJING" + it.group())
                .toList();
    }

    /// What is typed in the folder that was prepared.
    List<String> words() {
        return Arrays.asList((command + " -i index").split(" ", -1));
    }

    /// Where the change has not come about, or has.
    boolean isOneOf(List<String> answer) {
        return answer.equals(ids(before)) || isDone(answer);
    }

    /// Whether it has come about.
    boolean isDone(List<String> answer) {
        return answer.equals(ids(after));
    }

    /// Puts the sources into a folder, and the index that is to be changed.
    void prepare(Path home) throws IOException {
        write(home.resolve("one"), "901");
        write(home.resolve("few"), "901", "902");
        write(home.resolve("more"), "901", "902", "903");
        if (this != FIRST) {
            var session = new Session(home);
            session.run("cables rebuild one -i index -q");
            session.run("cables rebuild few -i index -q");
        }
    }

    private static void write(Path folder, String... numbers) throws IOException {
        Files.createDirectories(folder);
        for (var number : numbers) {
            Files.writeString(folder.resolve(number + ".txt"), cable(number));
        }
    }

    private static String cable(String number) {
        return """
        VZCZCXRO0001
        OO RUEHC
        DE RUEHBJ #0%1$s 0390711
        ZNR UUUUU ZZH
        O 080711Z FEB 10
        FM AMEMBASSY BEIJING
        TO SECSTATE WASHDC IMMEDIATE 0001
        BT
        UNCLAS BEIJING 000%1$s

        E.O. 12958: N/A
        TAGS: KTIP, CH
        SUBJECT: EXERCISE %1$s

        1. (U) EXERCISE EXERCISE EXERCISE. Zebras in number %1$s.
        HUNTSMAN
        BT
        #0%1$s
        NNNN
        """
                .formatted(number);
    }
}
