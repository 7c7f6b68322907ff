package cables.web;

import cables.vocabulary.Meaning;

import java.util.List;

/// What there is on one TAGS code or post.
///
/// @param meanings what it may mean
/// @param cables how many bear it, and what finds them
/// @param facets how those divide
record ThingView(
        Frame frame,
        String name,
        List<Meaning> meanings,
        SearchView.Choice cables,
        Histogram histogram,
        List<FacetView> facets,
        List<HitView> newest) {}
