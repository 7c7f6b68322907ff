package cables.engine;

/// What is known of an answer before its hits are read.
///
/// @param index the id of the generation that gives it
/// @param total how many cables match, exactly
/// @param partial whether time ran out; then `total` is what was found until then
public record AnswerFacts(String index, long total, boolean partial) {}
