package cables.vocabulary;

/// What the catalogue knows of one TAGS code.
///
/// @param kind `geo`, `subject`, `program`, `organization`; a question mark says that it is
///   uncertain
/// @param meaning empty where nobody has told us
/// @param source where kind and meaning come from
public record TagEntry(String code, String kind, String meaning, String source) {}
