package cables.parse;

import cables.cable.Cable;
import cables.cable.Provenance;
import cables.cable.Published;
import cables.cable.RawCable;

import java.util.List;
import java.util.OptionalInt;

/// Texts as raw cables, for tests.
final class Texts {

    private Texts() {}

    static RawCable raw(String text) {
        return raw(text, "made-up.txt");
    }

    static RawCable raw(String text, String path) {
        return new RawCable(text, Published.NOTHING, new Provenance(path, OptionalInt.empty(), ""));
    }

    static Cable parse(String text) {
        return new CableParser().parse(raw(text));
    }

    /// The whole of `text` as what one reader is given.
    static Stretch stretch(String text) {
        return new View(text, List.of()).all();
    }
}
