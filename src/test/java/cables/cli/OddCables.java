package cables.cli;

import cables.cable.Cable;
import cables.cable.Diagnostic;
import cables.cable.Provenance;
import cables.cable.Published;
import cables.cable.RawCable;
import cables.ingest.CableReader;
import cables.ingest.Corpus;
import cables.ingest.Finding;
import cables.parse.CableParser;
import cables.parse.CableSplitter;
import cables.source.FileStat;
import cables.source.Limits;
import cables.source.Sources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A made-up cable that is odd in one way, for each way there is.
final class OddCables {

    private static final String PLAIN =
            """
            VZCZCXRO0001
            OO RUEHC
            DE RUEHBJ #0999 0390711
            ZNR UUUUU ZZH
            O 080711Z FEB 10
            FM AMEMBASSY BEIJING
            TO RUEHC/SECSTATE WASHDC IMMEDIATE 0001
            BT
            UNCLAS BEIJING 000999

            SIPDIS

            E.O. 12958: N/A
            TAGS: KTIP, CH
            SUBJECT: AN EXERCISE IN REPORTING
            REF: STATE 1234

            1. (SBU) EXERCISE EXERCISE EXERCISE. The first paragraph.

            2. (SBU) The second paragraph, of which
            there is more.

            3. (SBU) The third paragraph.
            HUNTSMAN
            """;

    private OddCables() {}

    /// Empty where no reader gives that code.
    static Optional<Cable> of(Diagnostic.Code code) {
        return switch (code) {
            case ID_MISMATCH -> published(Optional.of("10BEIJING998"), Optional.empty());
            case NO_MRN -> with("UNCLAS BEIJING 000999", "");
            case MRN_COMPLETED -> with("BEIJING 000999", "SECTION 01 OF 02 BEIJING");
            case NO_BODY -> Optional.of(read(PLAIN.substring(0, PLAIN.indexOf("1. (SBU)"))));
            case TRUNCATED -> Optional.of(cut());
            case PILCROW_AS_ONE ->
                    with("1. (SBU)", "11. (SBU)", "2. (SBU)", "12. (SBU)", "3. (SBU)", "13. (SBU)");
            case SUBJECT_CONTINUED ->
                    with(
                            "AN EXERCISE IN REPORTING",
                            "AN EXERCISE IN THE REPORTING OF MINISTERS AND OF\n\nTHEIR DEPUTIES\n");
            case TAGS_GLUED -> with("KTIP, CH", "KTIPKWMNPHUM, CH");
            case TAG_NORMALISED -> with("KTIP, CH", "MOPPS, CH");
            case TAG_UNKNOWN -> with("KTIP, CH", "KTIP, QXZQ, CH");
            case SPLICE_REMOVED ->
                    with("of which\n", "of which\n\nBEIJING 00000999  002 OF 002\n\n");
            case BANNER_REMOVED ->
                    with("of which\n", "of which\n\nPAGE 02        BEIJING 00999  080711Z\n\n");
            case ENVELOPE_REMOVED ->
                    with("VZCZCXRO0001\n", "Friday, 12 February 2010, 09:00\nVZCZCXRO0001\n");
            case DUPLICATE_TEXT -> Optional.of(read(PLAIN + "\n" + PLAIN));
            case SECTION_MISSING ->
                    with("UNCLAS BEIJING", "UNCLAS SECTION 01 OF 02 BEIJING", "HUNTSMAN\n", "");
            case SECTION_ORDER ->
                    with(
                            "UNCLAS BEIJING",
                            "UNCLAS SECTION 02 OF 02 BEIJING",
                            "3. (SBU)",
                            "UNCLAS SECTION 01 OF 02 BEIJING 000999\n\n3. (SBU)");
            case DATE_MISMATCH -> with("0390711", "0450711");
            case DATE_INVALID -> with("080711Z FEB 10", "310711Z FEB 10");
            case DATE_REPAIRED -> with("12958: N/A", "12958: DECL: 011/2/2019");
            case NUMBER_IN_TEXT -> with("of which\n", "the month of May,\n¶16. In it\n");
            case NUMBERING -> with("3. (SBU)", "4. (SBU)");
            case MARKING_NORMALISED -> with("3. (SBU)", "3. (S/Noforn)");
            case LABEL_REPAIRED -> with("N/A\nTAGS", "N/A TAGS");
            case REFERENCE_YEAR -> with("STATE 1234", "BEIJING 2483");
            case REFERENCE_UNRESOLVED -> with("STATE 1234", "STATE XXXXX");
            case ENCODING_REPAIRED -> Optional.empty();
            case CLASSIFICATION_MISMATCH -> published(Optional.empty(), Optional.of("SECRET"));
            case UNRECOGNISED -> with("SUBJECT:", "Seen by the night desk\nSUBJECT:");
        };
    }

    private static Optional<Cable> with(String... changes) {
        var text = PLAIN;
        for (int i = 0; i < changes.length; i += 2) {
            text = text.replace(changes[i], changes[i + 1]);
        }
        return Optional.of(read(text));
    }

    private static Cable read(String text) {
        return read(text, Published.NOTHING);
    }

    private static Cable read(String text, Published published) {
        var place = new Provenance("made-up.txt", OptionalInt.empty(), "");
        return new CableParser().parse(new RawCable(text, published, place));
    }

    private static Optional<Cable> published(Optional<String> id, Optional<String> classification) {
        var none = Optional.<Instant>empty();
        return Optional.of(
                read(PLAIN, new Published(id, none, none, Optional.empty(), classification)));
    }

    private static Cable cut() {
        var usual = Limits.STANDARD;
        var limits =
                new Limits(
                        usual.file(),
                        usual.record(),
                        usual.tags(),
                        PLAIN.length() - 30,
                        usual.paragraphs());
        var reader =
                new CableReader(
                        it -> true, new CableSplitter()::split, new CableParser()::parse, limits);
        var found = new ArrayList<Cable>();
        try {
            var file = Files.createTempFile("cable", ".txt");
            Files.writeString(file, PLAIN);
            new Corpus(Sources.of(List.of(file)), reader).read(1, to(found));
            Files.delete(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return found.getFirst();
    }

    private static Corpus.Visitor to(List<Cable> found) {
        return new Corpus.Visitor() {
            @Override
            public void met(FileStat file, Finding finding) {
                found.add(((Finding.Found) finding).cable());
            }
        };
    }
}
