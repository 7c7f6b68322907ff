package cables.query;

/// What became of a question: it was understood, it asks for nothing, or it goes beyond the limits.
public sealed interface Interpretation permits ParsedQuery, EmptyQuery, RefusedQuery {}
