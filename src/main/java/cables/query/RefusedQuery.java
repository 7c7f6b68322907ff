package cables.query;

/// A question beyond the {@link QueryLimits}, which is not answered at all.
///
/// @param message which limit, in one line
public record RefusedQuery(String message) implements Interpretation {}
