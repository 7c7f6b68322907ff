package cables.cable;

import java.util.List;
import java.util.Optional;

/// Who classified the cable, and why.
///
/// @param officer title, name and office as written, on one line
/// @param reasons as `1.4(b)`, distinct, in order
public record ClassifiedBy(Optional<String> officer, List<String> reasons) {

    public ClassifiedBy {
        reasons = List.copyOf(reasons);
    }
}
