package cables.query;

import cables.cable.Mrn;
import cables.vocabulary.Mrns;
import cables.vocabulary.PostTable;

import java.util.Optional;

/// Recognises the number of a cable in any spelling.
final class CableNumbers {

    private CableNumbers() {}

    /// The id that `spelling` names, `10BEIJING326`; empty when it names none.
    static Optional<String> canonical(String spelling) {
        return Mrns.read(spelling).map(Mrn::canonical);
    }

    /// The id that a whole question names.
    ///
    /// Of words apart, the middle one must be a post that is known: `09 arrests 3` are words.
    static Optional<String> asked(String question) {
        var text = question.strip();
        return Mrns.read(text)
                .filter(it -> text.indexOf(' ') < 0 || PostTable.standard().knows(it.post()))
                .map(Mrn::canonical);
    }
}
