package cables.cli;

import cables.desk.Amounts;
import cables.ingest.Observer;
import cables.ingest.Progress;
import cables.ingest.ReportJson;
import cables.ingest.ReportLine;
import cables.ingest.Status;
import cables.ingest.Verdict;
import cables.source.Reason;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks on while cables are indexed: draws the bar, writes the report, names what is rejected.
final class Watch implements Observer {

    /// So many inputs that were rejected are named; the report names all.
    private static final int NAMED = 10;

    /// So many that were skipped are named.
    private static final int SKIPPED_NAMED = 3;

    private final Talk talk;
    private final Optional<ProgressBar> bar;
    private final Optional<Draft> report;
    private final List<String> skipped = new ArrayList<>();
    private long rejected;
    private long passedOver;
    private boolean holdsCables;

    Watch(Talk talk, Optional<ProgressBar> bar, Optional<Draft> report) {
        this.talk = talk;
        this.bar = bar;
        this.report = report;
    }

    @Override
    public void progress(Progress progress) {
        bar.ifPresent(it -> it.show(progress));
    }

    @Override
    public void line(ReportLine line) throws IOException {
        if (report.isPresent()) {
            ReportJson.write(line, report.get().out());
        }
        switch (line) {
            case ReportLine.OfFile file when file.cables() == 0 ->
                    told(file.verdict(), file.file().path());
            case ReportLine.OfFile file -> {}
            case ReportLine.OfCable cable when cable.row().isPresent() ->
                    told(cable.verdict(), cable.path() + ", row " + cable.row().getAsInt());
            case ReportLine.OfCable cable -> told(cable.verdict(), cable.path());
            case ReportLine.OfRun run -> bar.ifPresent(ProgressBar::erase);
        }
    }

    private void told(Verdict verdict, String place) {
        boolean known = verdict.reason().filter(it -> it == Reason.UNCHANGED).isPresent();
        boolean again = verdict.reason().filter(it -> it == Reason.DUPLICATE).isPresent();
        boolean taken = verdict.status() == Status.ACCEPTED || verdict.status() == Status.PARTIAL;
        holdsCables |= taken || again || known;
        name(verdict, place);
    }

    private void name(Verdict verdict, String place) {
        if (verdict.status() == Status.REJECTED && rejected++ < NAMED) {
            bar.ifPresent(ProgressBar::erase);
            talk.say(place + ": " + verdict.reason().map(Reason::sentence).orElse("rejected"));
        }
        if (verdict.status() == Status.SKIPPED
                && verdict.reason().filter(Watch::isNews).isPresent()) {
            skip(place, verdict.reason().orElseThrow());
        }
    }

    private void skip(String place, Reason reason) {
        if (passedOver++ < SKIPPED_NAMED) {
            skipped.add(place + ": skipped, as " + reason.sentence());
        }
    }

    /// What is known to whoever asks is none: that it is there already, or taken out.
    private static boolean isNews(Reason reason) {
        return switch (reason) {
            case UNCHANGED, DUPLICATE, DELETED -> false;
            case EMPTY,
                    NOT_A_CABLE,
                    BINARY,
                    UNREADABLE,
                    TOO_LARGE,
                    BAD_ENCODING,
                    BAD_CSV,
                    NOT_REGULAR,
                    LINK,
                    ARCHIVE_BOMB,
                    ARCHIVE_PATH,
                    TRUNCATED,
                    NO_MRN,
                    NO_BODY ->
                    true;
        };
    }

    /// Whether there is any cable in the sources, one that is known already included.
    boolean holdsCables() {
        return holdsCables;
    }

    /// Names some of those that were skipped, and says how many more there are than were named.
    void sumUp() {
        if (rejected > NAMED) {
            talk.say(
                    "... and %s more%s"
                            .formatted(
                                    Amounts.count(rejected - NAMED),
                                    report.isPresent() ? "" : "; --report FILE names them all"));
        }
        skipped.forEach(talk::say);
        if (passedOver > SKIPPED_NAMED) {
            talk.say(
                    "... and %s more skipped: cables parse --check PATH says which"
                            .formatted(Amounts.count(passedOver - SKIPPED_NAMED)));
        }
    }
}
