package cables.parse;

import cables.cable.Mrn;

import java.util.List;
import java.util.Optional;

/// Where the cable stands in its text: what was cut out, the visible rest, and the MRN line in it.
///
/// @param mrn the line that names the cable, its span in the raw text
/// @param headingEnd where the transmission header ends in the visible text: the MRN line, or what
///   does duty for it
/// @param sections those that have an MRN line of their own, as they follow each other
record Frame(
        View view, List<Cut> cuts, Optional<MrnLine> mrn, int headingEnd, List<Integer> sections) {

    /// The visible place where the MRN line ends; the end of the header when there is none.
    int mrnEnd() {
        return mrn.map(it -> view.visible(it.span().end())).orElse(headingEnd);
    }

    Stretch header() {
        return view.stretch(0, headingEnd);
    }

    Stretch body(int from) {
        return view.stretch(from, view.length());
    }

    /// @param published what the page or row says is the cable's MRN
    static Frame of(Mending mending, Optional<Mrn> published) {
        return new Framing(mending, published).frame();
    }

    /// Whether the text is a later section, its first one not in it.
    boolean isContinuation() {
        return mrn.filter(MrnLine::isContinuation).isPresent();
    }
}
