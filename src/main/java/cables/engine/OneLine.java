package cables.engine;

import cables.cable.Span;

import java.util.Arrays;
import java.util.List;

/// A stretch of text put on one line: runs of white space are one blank, none at the ends, and a
/// word that a hyphen breaks over a line is put together again.
final class OneLine {

    private final String text;
    private final int from;
    private final int[] places;

    OneLine(String source, Span stretch) {
        var line = new StringBuilder(stretch.length());
        from = stretch.start();
        places = new int[stretch.length() + 1];
        for (var i = stretch.start(); i < stretch.end(); i++) {
            places[i - from] = line.length();
            var joined = source.charAt(i) == '-' ? LineBreaks.joinedAt(source, i) : -1;
            if (joined < 0 || joined >= stretch.end()) {
                append(line, source.charAt(i));
            } else {
                Arrays.fill(places, i - from, joined - from, line.length());
                i = joined - 1;
            }
        }
        places[stretch.length()] = line.length();
        text = line.toString().stripTrailing();
    }

    private static void append(StringBuilder line, char c) {
        if (!Character.isWhitespace(c)) {
            line.append(c);
        } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
            line.append(' ');
        }
    }

    String text() {
        return text;
    }

    /// Spans of the source, within the stretch, as spans of the line.
    List<Span> within(List<Span> spans) {
        return spans.stream()
                .map(it -> new Span(places[it.start() - from], places[it.end() - from]))
                .toList();
    }
}
