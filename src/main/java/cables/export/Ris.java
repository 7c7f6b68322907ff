package cables.export;

import cables.engine.AnswerFacts;
import cables.engine.Hit;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// Writes hits as RIS, which reference managers read: each a personal communication, with the
/// paragraphs that were found in its note.
public final class Ris implements ResultWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd");

    private final Appendable out;

    public Ris(Appendable out) {
        this.out = out;
    }

    @Override
    public void start(Asked asked, AnswerFacts facts) {}

    @Override
    public void hit(Hit hit) throws IOException {
        var citation = Citation.of(hit);
        line("TY", "PCOMM");
        line("ID", citation.id());
        line("AU", citation.sender());
        line("A2", citation.recipient());
        line("TI", citation.subject());
        line("PY", citation.day().map(it -> String.valueOf(it.getYear())));
        line("DA", citation.day().map(Ris::day));
        line("M3", citation.genre());
        line("AN", citation.id());
        line("SP", citation.pinpoint());
        for (var tag : hit.cable().tags()) {
            line("KW", tag);
        }
        line("N1", citation.note());
        line("ER", "");
        out.append("\r\n");
    }

    private static String day(LocalDate day) {
        return DAY.format(day) + "/";
    }

    private void line(String tag, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            line(tag, value.get());
        }
    }

    /// Two letters, two blanks, a hyphen, a blank; what stands behind ends with its line.
    private void line(String tag, String value) throws IOException {
        out.append(tag).append("  - ").append(value.replaceAll("\\R|\\p{Cntrl}", " "));
        out.append("\r\n");
    }
}
