package cables.cable;

/// One of the TAGS (Traffic Analysis by Geography and Subject).
///
/// @param written as it stands in the cable, split from its neighbours
/// @param normalised with known misspellings and replaced codes resolved; else the same
public record Tag(String written, String normalised) {}
