package cables.parse;

import static org.assertj.core.api.Assertions.assertThat;

import cables.cable.Cable;
import cables.cable.Paragraph;
import cables.cable.Passage;
import cables.cable.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What holds of the reading of any text: it comes to an end, its blocks are the text, and its
/// spans lie within it.
final class Wholeness {

    private Wholeness() {}

    static void check(String text) {
        var cable = Texts.parse(text);
        var reading = cable.reading();
        assertThat(reading.text()).isEqualTo(text);
        assertThat(
                        reading.blocks().stream()
                                .map(it -> it.span().of(text))
                                .collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(spans(cable))
                .allSatisfy(it -> assertThat(it.end()).isLessThanOrEqualTo(text.length()));
        assertThat(passages(cable))
                .allSatisfy(it ->
                        assertThat(it).isEqualTo(Passage.of(Mending.of(text).text(), it.pieces())));
        assertThat(cable.body().paragraphs())
                .isSortedAccordingTo((p, q) -> Integer.compare(p.span().start(), q.span().start()));
    }

    private static List<Passage> passages(Cable cable) {
        var passages =
                new ArrayList<>(
                        cable.body().paragraphs().stream().map(Paragraph::passage).toList());
        cable.heading().topic().subject().ifPresent(passages::add);
        return passages;
    }

    private static List<Span> spans(Cable cable) {
        var spans = new ArrayList<Span>();
        var heading = cable.heading();
        cable.reading().diagnostics().forEach(it -> spans.add(it.span()));
        cable.body().paragraphs().forEach(it -> spans.add(it.span()));
        cable.body().signature().ifPresent(it -> spans.add(it.span()));
        heading.mrn().ifPresent(it -> spans.add(it.span()));
        heading.topic().tags().forEach(it -> spans.add(it.span()));
        heading.topic().references().forEach(it -> spans.add(it.span()));
        heading.routing().to().forEach(it -> spans.add(it.span()));
        heading.routing().info().forEach(it -> spans.add(it.span()));
        heading.handling().captions().forEach(it -> spans.add(it.span()));
        heading.handling().passing().forEach(it -> spans.add(it.span()));
        return spans;
    }
}
