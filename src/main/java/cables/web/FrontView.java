package cables.web;

import java.util.List;

/// What one sees on coming in.
///
/// @param span from when to when the cables are
/// @param newest some cables to begin with
record FrontView(
        Frame frame,
        String cables,
        String span,
        List<FacetView> facets,
        Histogram histogram,
        List<HitView> newest) {}
