package cables.vocabulary;

/// What the catalogue knows of one TAGS code; a code may have several entries, of different kinds.
///
/// @param kind `geo`, `region`, `subject`, `program`, `organization`
/// @param meaning empty where nobody has told us
/// @param certain whether kind and meaning are beyond doubt
/// @param source where kind and meaning come from
/// @param seen how often it was seen in 6,717 cables
public record TagEntry(
        String code, String kind, String meaning, boolean certain, String source, int seen) {}
