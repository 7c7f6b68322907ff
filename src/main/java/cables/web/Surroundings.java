package cables.web;

import cables.cable.Cable;
import cables.cable.Mrn;
import cables.cable.Reference;
import cables.desk.Amounts;
import cables.desk.CableFinder;
import cables.engine.CableSummary;
import cables.engine.Hit;
import cables.engine.SearchEngine;
import cables.engine.SearchRequest;
import cables.engine.SearchRequest.Order;
import cables.engine.SearchResults;
import cables.query.CodeField;
import cables.query.DateField;
import cables.query.Query;
import cables.query.Query.Coded;
import cables.query.Query.Dated;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the cables around one: which it cites and which cite it, what its post sent before and
/// after, and what is like it.
///
/// @param own what lists tell of it
record Surroundings(CableSummary own, Cable cable, SearchEngine engine) {

    private static final int SHOWN = 8;
    private static final int MOST_REFERENCES = 60;

    /// A post sends no more than so many on one day.
    private static final int MOST_OF_A_DAY = 400;

    private static final Comparator<CableSummary> IN_TIME =
            Comparator.comparing((CableSummary it) -> it.date().orElse(Instant.MAX))
                    .thenComparing(it -> it.telegram().mrn().map(Mrn::serial).orElse(0))
                    .thenComparing(it -> it.id().value());

    CableView.Neighbours all() throws IOException {
        var citing = new Coded(CodeField.CITES, List.of(cable.id().value()));
        var citedBy = found(citing, Order.NEWEST, SHOWN);
        return new CableView.Neighbours(
                references(),
                views(citedBy),
                Amounts.cables(citedBy.total()),
                Links.search(citing),
                neighbour(Order.NEWEST),
                neighbour(Order.OLDEST),
                views(found(engine.likeness(cable.id()), Order.RELEVANCE, SHOWN)));
    }

    private List<CableView.Ref> references() throws IOException {
        var references = new ArrayList<CableView.Ref>();
        for (var reference : cable.heading().topic().references()) {
            if (references.size() < MOST_REFERENCES) {
                references.add(reference(reference.value()));
            }
        }
        return references;
    }

    private CableView.Ref reference(Reference reference) throws IOException {
        var id = reference.mrn().map(Mrn::canonical);
        if (id.isEmpty()) {
            return new CableView.Ref(reference.text(), "", Optional.empty(), "");
        }
        var there = new CableFinder(engine).find(id.get()).stream().findFirst();
        return new CableView.Ref(
                reference.text(),
                id.get(),
                there.map(HitView::of),
                Links.search(new Coded(CodeField.CITES, List.of(id.get()))));
    }

    /// The nearest in time of the same post, on one side.
    private Optional<HitView> neighbour(Order order) throws IOException {
        var post = cable.heading().mrn().map(it -> it.value().post());
        var day = own.date().map(it -> LocalDate.ofInstant(it, ZoneOffset.UTC));
        if (post.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        boolean isBefore = order == Order.NEWEST;
        var side =
                isBefore
                        ? new Dated(DateField.DATE, Optional.empty(), day)
                        : new Dated(DateField.DATE, day, Optional.empty());
        var asked = Query.allOf(List.of(new Coded(CodeField.FROM, List.of(post.get())), side));
        return found(asked, order, MOST_OF_A_DAY).hits().stream()
                .map(Hit::cable)
                .filter(it -> isBefore == (IN_TIME.compare(it, own) < 0))
                .filter(it -> !it.id().equals(cable.id()))
                .min(isBefore ? IN_TIME.reversed() : IN_TIME)
                .map(HitView::of);
    }

    private SearchResults found(Query query, Order order, int most) throws IOException {
        return engine.search(new SearchRequest(query, 0, most, order, 0));
    }

    private static List<HitView> views(SearchResults results) {
        return results.hits().stream().map(Hit::cable).map(HitView::of).toList();
    }
}
