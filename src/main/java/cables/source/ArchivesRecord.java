package cables.source;

import cables.cable.Provenance;
import cables.cable.Published;
import cables.cable.RawCable;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A telegram of 1973 to 1979 as the National Archives (AAD) hand it out: its text, and below it
/// what their files say of it, a name and a value a line.
///
/// Their document number is not taken for the id of the cable: it cuts the names of posts short,
/// and the text has an MRN of its own.
record ArchivesRecord(String text, int end, int attributes) {

    private static final Pattern HEADING = Pattern.compile("\\s*+Message Text[ \\t]*+\\R");

    private static final Pattern ATTRIBUTES =
            Pattern.compile("^[ \\t]*+Message Attributes[ \\t]*+$", Pattern.MULTILINE);

    private static final Pattern NUMBER =
            Pattern.compile("^Document Number:[ \\t]*+\\S", Pattern.MULTILINE);

    private static final String NONE = "n/a";

    /// Reads a text as such a record; empty where it is none.
    static Optional<ArchivesRecord> of(String text) {
        return ATTRIBUTES
                .matcher(text)
                .results()
                .reduce((first, second) -> second)
                .filter(it -> NUMBER.matcher(text).region(it.end(), text.length()).find())
                .map(it -> of(text, it));
    }

    private static ArchivesRecord of(String text, MatchResult line) {
        return new ArchivesRecord(text, line.start(), line.end());
    }

    Content content(Provenance provenance) {
        var heading = HEADING.matcher(text);
        var telegram = text.substring(heading.lookingAt() ? heading.end() : 0, end);
        return telegram.isBlank()
                ? new Content.Refused(Reason.EMPTY)
                : new Content.Text(new RawCable(telegram, published(), provenance));
    }

    private Published published() {
        return new Published(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                said("From"),
                said("Original Classification"));
    }

    private Optional<String> said(String name) {
        var line = Pattern.compile("^" + name + ":[ \\t]*+(\\S.*)$", Pattern.MULTILINE);
        var found = line.matcher(text).region(attributes, text.length());
        return found.find()
                ? Optional.of(found.group(1).strip()).filter(it -> !it.equalsIgnoreCase(NONE))
                : Optional.empty();
    }
}
