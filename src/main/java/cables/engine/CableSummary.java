package cables.engine;

import cables.cable.CableId;
import cables.cable.Classification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a list of cables shows of each.
///
/// @param tags as written
/// @param subject on one line
public record CableSummary(
        CableId id,
        Telegram telegram,
        Optional<Instant> date,
        Optional<Classification> classification,
        List<String> tags,
        List<String> captions,
        Optional<String> subject) {

    public CableSummary {
        tags = List.copyOf(tags);
        captions = List.copyOf(captions);
    }

    /// The post of the MRN, `BEIJING`.
    public Optional<String> post() {
        return telegram.post();
    }
}
