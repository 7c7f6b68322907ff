package cables.parse;

import static org.assertj.core.api.Assertions.assertThat;

import cables.cable.Addressee;
import cables.cable.Cable;
import cables.cable.Located;
import cables.cable.Paragraph;
import cables.cable.Passage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Every value of made-up cables, drawn at random from the spellings of the grammar, is read as it
/// was drawn.
class DrawnCablesTest {

    private static final int CABLES = 400;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void everyValueIsReadAsItWasDrawn(int round) {
        for (long seed = 0; seed < CABLES; seed++) {
            var drawn = DrawnCable.of(seed * 31 + round);
            assertThat(values(Texts.parse(drawn.text())))
                    .as("%s", drawn.text())
                    .isEqualTo(drawn.values());
        }
    }

    private static List<String> values(Cable cable) {
        var values = new ArrayList<String>();
        var heading = cable.heading();
        values.add("id " + cable.id().value());
        values.add("date " + heading.transmission().dtg().orElseThrow().value().time());
        heading.routing().to().forEach(it -> values.add("TO " + print(it.value())));
        heading.routing().info().forEach(it -> values.add("INFO " + print(it.value())));
        values.add(
                "class "
                        + heading.handling()
                                .classification()
                                .orElseThrow()
                                .value()
                                .title()
                                .charAt(0));
        values.add(
                "tags "
                        + heading.topic().tags().stream()
                                .map(it -> it.value().written())
                                .collect(Collectors.joining(" ")));
        values.add("subject " + heading.topic().subject().map(Passage::oneLine).orElse("-"));
        cable.body().paragraphs().stream()
                .filter(it -> it.number().isPresent())
                .forEach(it -> values.add(print(it)));
        values.add("signature " + cable.body().signature().map(Located::value).orElse("-"));
        return values;
    }

    private static String print(Addressee it) {
        return it.routingIndicator().map(route -> route + "/").orElse("")
                + it.plad()
                + it.precedence().map(p -> " " + p.name().toUpperCase(Locale.ROOT)).orElse("")
                + it.number().map(number -> " " + number).orElse("");
    }

    private static String print(Paragraph it) {
        return "paragraph %d %s"
                .formatted(
                        it.number().orElseThrow(),
                        it.marking().map(marking -> marking.value().text()).orElse(""));
    }
}
