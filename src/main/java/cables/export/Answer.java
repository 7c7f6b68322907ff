package cables.export;

import cables.engine.SearchResults;
import cables.query.ParsedQuery;

/// An answer together with its question.
///
/// @param readAs the question as it was understood, printed
public record Answer(ParsedQuery question, String readAs, SearchResults results) {}
