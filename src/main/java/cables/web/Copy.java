package cables.web;

import cables.engine.StoredCable;
import cables.engine.StoredVersion;

import java.util.List;

/// One of the texts of a cable: the one that stands for it, unless another is asked for.
///
/// @param number counted from 1
record Copy(StoredCable cable, int number) {

    /// The copy that is asked for.
    ///
    /// @throws Refused when there are not so many
    static Copy of(StoredCable cable, Inquiry asked) {
        int number = asked.number(Param.COPY).orElse(1);
        if (cable.copy(number).isEmpty()) {
            throw Refused.missing(
                    "%s has no copy %d, but %d"
                            .formatted(cable.id(), number, cable.versions().size()));
        }
        return new Copy(cable, number);
    }

    StoredVersion version() {
        return cable.versions().get(number - 1);
    }

    /// Whether it is the one that questions are asked of.
    boolean leads() {
        return number == 1;
    }

    /// What asks for a copy behind the address of its cable.
    static String behind(int number) {
        return number == 1 ? "" : "?copy=" + number;
    }

    List<StoredVersion> all() {
        return cable.versions();
    }
}
