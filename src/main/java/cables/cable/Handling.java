package cables.cable;

import java.util.List;
import java.util.Optional;

/// Who may see the cable, and until when it is kept from others.
///
/// @param classification of the whole cable
/// @param captions distinct, in order
/// @param passing who should be given a copy: the raw lines, each joined where it wrapped
/// @param executiveOrder the E.O. line
/// @param classifiedBy officer and reasons
public record Handling(
        Optional<Located<Classification>> classification,
        List<Located<Caption>> captions,
        List<Located<String>> passing,
        Optional<Located<ExecutiveOrder>> executiveOrder,
        Optional<Located<ClassifiedBy>> classifiedBy) {

    public Handling {
        captions = List.copyOf(captions);
        passing = List.copyOf(passing);
    }
}
