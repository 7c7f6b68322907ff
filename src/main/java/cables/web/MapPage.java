package cables.web;

import cables.desk.Amounts;
import cables.engine.Facet;
import cables.engine.FacetCounts.Count;
import cables.engine.SearchEngine;
import cables.export.FacetField;
import cables.query.Query;
import cables.vocabulary.Post;
import cables.vocabulary.PostTable;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The map of posts, each as large as what it sent.
final class MapPage {

    private static final double LARGEST = 15;
    private static final double SMALLEST = 2.5;
    private static final List<String> OUTLINES = Assets.text("land.txt").lines().toList();

    private final Query question;
    private final long most;

    private MapPage(Query question, long most) {
        this.question = question;
        this.most = most;
    }

    static Reply page(Inquiry asked, SearchEngine engine) throws IOException {
        var question = asked.questionOrAll();
        var counts = engine.facet(question.query(), Facet.POST).values();
        long most = counts.stream().mapToLong(Count::cables).max().orElse(1);
        var map = new MapPage(question.query(), most);
        return new Reply.Page(
                "map",
                new MapView(
                        Frame.of("Map of posts", question.text()),
                        OUTLINES.get(0),
                        OUTLINES.get(1),
                        question.text(),
                        map.spots(counts, true),
                        map.spots(counts, false)));
    }

    private List<MapView.Spot> spots(List<Count> counts, boolean placed) {
        return counts.stream()
                .filter(it -> place(it.value()).isPresent() == placed)
                .map(this::spot)
                .toList();
    }

    private static Optional<Post.Coordinates> place(String post) {
        return PostTable.standard().find(post).flatMap(Post::place);
    }

    /// The area of a spot is as its number of cables.
    private MapView.Spot spot(Count count) {
        var place = place(count.value());
        double radius = LARGEST * Math.sqrt((double) count.cables() / most);
        return new MapView.Spot(
                count.value(),
                FacetField.POST.meaning(count.value()).orElse(""),
                Amounts.cables(count.cables()),
                Links.search(
                        Narrowing.with(question, Narrowing.filter(FacetField.POST, count.value()))),
                place.map(EqualEarth::x).orElse(0.0),
                place.map(EqualEarth::y).orElse(0.0),
                Math.round(Math.max(SMALLEST, radius) * 10) / 10.0);
    }
}
