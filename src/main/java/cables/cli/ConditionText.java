package cables.cli;

import cables.desk.Amounts;
import cables.engine.Damage;
import cables.engine.GenerationCheck;
import cables.engine.IndexCheck;

import java.io.IOException;
import java.io.Writer;

/// Prints for people whether an index is whole.
record ConditionText(Style style, Writer out) {

    void write(IndexCheck check) throws IOException {
        for (var generation : check.generations()) {
            write(generation);
        }
        for (var damage : check.around()) {
            write(damage);
        }
        for (var name : check.unfinished()) {
            line(
                    name
                            + ": being written, or left by a run that was stopped; the next one"
                            + " removes it");
        }
    }

    private void write(GenerationCheck generation) throws IOException {
        var role = generation.inForce() ? "in force" : "to go back to";
        if (generation.isWhole()) {
            line(
                    "%s, %s: whole, %s, %s, %s"
                            .formatted(
                                    generation.generation(),
                                    role,
                                    Amounts.cables(generation.cables()),
                                    Amounts.of(generation.files(), "file"),
                                    Amounts.bytes((double) generation.bytes())));
        } else {
            line(style.strong("%s, %s: DAMAGED".formatted(generation.generation(), role)));
            for (var damage : generation.damages()) {
                write(damage);
            }
        }
    }

    private void write(Damage damage) throws IOException {
        line("  " + TerminalText.safe(damage.file()) + ": " + damage.kind().sentence());
    }

    private void line(String text) throws IOException {
        out.write(text + "\n");
    }
}
