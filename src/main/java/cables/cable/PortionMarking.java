package cables.cable;

import java.util.List;

/// The mark at the head of a paragraph that says how that paragraph alone is to be handled:
/// `(SBU)`, `(C/NF)`.
///
/// @param level the first word of it
/// @param controls what follows, normalised, in order: `NF`, `REL TO USA, FVEY`, `FGI`
public record PortionMarking(Level level, List<String> controls) {

    /// The levels a portion can bear; SBU and FOUO are kinds of unclassified, and yet not U.
    public enum Level {
        U,
        SBU,
        FOUO,
        LOU,
        C,
        S,
        TS
    }

    public PortionMarking {
        controls = List.copyOf(controls);
    }

    /// The marking without parentheses: `C/NF`, `S/REL TO USA, FVEY`.
    public String text() {
        return controls.isEmpty() ? level.name() : level + "/" + String.join("/", controls);
    }

    @Override
    public String toString() {
        return text();
    }
}
