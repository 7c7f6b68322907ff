package cables.parse;

import cables.cable.Body;
import cables.cable.Diagnostic;
import cables.cable.Located;
import cables.cable.Mrn;
import cables.cable.Span;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Says what a cable lacks: its MRN, its body, sections that it announces.
///
/// @param mrn as resolved
record Completeness(Frame frame, Optional<Located<Mrn>> mrn, Body body, Draft draft) {

    private static final Span NOWHERE = new Span(0, 0);

    void check() {
        if (mrn.isEmpty()) {
            draft.note(Diagnostic.Code.NO_MRN, "No MRN was found in the text.", NOWHERE);
        }
        if (body.paragraphs().isEmpty()) {
            draft.note(Diagnostic.Code.NO_BODY, "No paragraph was found.", NOWHERE);
        }
        frame.mrn().filter(it -> it.sections().orElse(1) > 1).ifPresent(this::checkSections);
        frame.mrn().ifPresent(this::checkOrder);
    }

    /// Sections are kept as they stand in the text.
    private void checkOrder(MrnLine line) {
        var sections = frame.sections();
        for (int i = 1; i < sections.size(); i++) {
            int section = sections.get(i);
            if (sections.subList(0, i).contains(section)) {
                draft.note(
                        Diagnostic.Code.SECTION_ORDER,
                        "Section " + section + " stands there twice.",
                        line.span());
            } else if (section < sections.get(i - 1)) {
                draft.note(
                        Diagnostic.Code.SECTION_ORDER,
                        "Section " + section + " stands below section " + sections.get(i - 1) + ".",
                        line.span());
            }
        }
    }

    /// Each section heads itself with an MRN line; where the network ran them together, splices or
    /// nothing tell of them, and the signature tells that the last one is there.
    private void checkSections(MrnLine line) {
        var present = new TreeSet<>(frame.sections());
        line.section().ifPresent(present::add);
        boolean whole = !line.isContinuation() && (body.signature().isPresent() || isSpliced());
        var missing = missing(line.sections().orElse(1), present);
        if (!missing.isEmpty() && !(whole && present.size() == 1)) {
            draft.note(
                    Diagnostic.Code.SECTION_MISSING,
                    "Of "
                            + line.sections().orElse(1)
                            + " sections these are not there: "
                            + missing
                            + ".",
                    line.span());
        }
    }

    private boolean isSpliced() {
        return frame.cuts().stream().anyMatch(it -> it.kind() == Cut.Kind.SPLICE);
    }

    private static String missing(int sections, Set<Integer> present) {
        return IntStream.rangeClosed(1, Math.min(sections, 99))
                .filter(it -> !present.contains(it))
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(", "));
    }
}
