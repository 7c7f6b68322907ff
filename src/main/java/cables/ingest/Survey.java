package cables.ingest;

import cables.source.Reason;

import java.util.List;
import java.util.Map;

/// What the reader makes of a corpus: what it found in how many cables, what was odd to it, and
/// what it does not know.
///
/// @param files gone through
/// @param cables found in them
/// @param ids of these cables: an index joins the sections of one, and keeps its copies together
/// @param tally how they ended, and the files and rows in which there was no cable
/// @param reasons why those ended so that were not accepted
/// @param found in how many cables each field was found
/// @param odd by code, the most frequent first
/// @param unknown what neither the vocabulary nor any reader knows
public record Survey(
        long files,
        long cables,
        long ids,
        Tally tally,
        List<Refusals> reasons,
        Map<CableField, Long> found,
        List<CodeCount> odd,
        Unknown unknown) {

    public Survey {
        reasons = List.copyOf(reasons);
        found = Map.copyOf(found);
        odd = List.copyOf(odd);
    }

    /// In how many cables a field was found.
    public long cablesWith(CableField field) {
        return found.getOrDefault(field, 0L);
    }

    /// How many ended so for one reason.
    ///
    /// @param examples the first of them: paths, with the row where there is one
    public record Refusals(Reason reason, long count, List<String> examples) {
        public Refusals {
            examples = List.copyOf(examples);
        }

        public Status status() {
            return Status.of(reason);
        }
    }

    /// What the vocabulary or the readers do not know, each the most frequent first.
    ///
    /// @param tags TAGS codes
    /// @param posts names of posts in MRNs and references, and senders
    /// @param lines of headings, digits written as 0
    public record Unknown(List<Count> tags, List<Count> posts, List<Count> lines) {
        public Unknown {
            tags = List.copyOf(tags);
            posts = List.copyOf(posts);
            lines = List.copyOf(lines);
        }
    }

    /// A thing and how often it was met, at least.
    public record Count(String thing, long count) {}
}
