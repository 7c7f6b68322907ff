package cables.source;

import cables.cable.Provenance;
import cables.cable.Published;
import cables.cable.RawCable;

import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// A row of the Cablegate dump: number, date, id, origin, classification, references, header, body.
final class CsvRow implements TableRow {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("[M/d/uuuu][uuuu-MM-dd][ ]['T']H:mm[:ss]", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    private final String path;
    private final CsvShape shape;
    private final int number;
    private final byte[] raw;

    /// @param raw its bytes
    CsvRow(String path, CsvShape shape, int number, byte[] raw) {
        this.path = path;
        this.shape = shape;
        this.number = number;
        this.raw = raw;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public int bytes() {
        return raw.length;
    }

    @Override
    public Content content() {
        var text = Encoding.decode(raw).filter(it -> it.indexOf('\0') < 0);
        return text.map(this::content).orElseGet(() -> new Content.Refused(Reason.BAD_ENCODING));
    }

    private Content content(String text) {
        return columns(text, shape)
                .or(() -> columns(text, shape.otherwise()))
                .map(this::content)
                .orElseGet(() -> new Content.Refused(Reason.BAD_CSV));
    }

    /// The columns, if there is one row of as many as there should be.
    private static Optional<CSVRecord> columns(String text, CsvShape shape) {
        try (var parser = CSVParser.parse(text, shape.format())) {
            var records = parser.getRecords();
            return records.size() == 1 && records.getFirst().size() == CsvShape.COLUMNS
                    ? Optional.of(records.getFirst())
                    : Optional.empty();
        } catch (IOException | UncheckedIOException malformed) {
            return Optional.empty();
        }
    }

    private Content content(CSVRecord columns) {
        var text = CableText.of(columns.get(6), columns.get(7));
        var whole = CableText.whole(columns.get(6), columns.get(7));
        var provenance = new Provenance(path, OptionalInt.of(number), Sha256.of(whole));
        return text.isBlank()
                ? new Content.Refused(Reason.EMPTY)
                : new Content.OneCable(new RawCable(text, published(columns), provenance));
    }

    private static Published published(CSVRecord columns) {
        return new Published(
                said(columns, 2),
                said(columns, 1).flatMap(CsvRow::time),
                Optional.empty(),
                said(columns, 3),
                said(columns, 4));
    }

    private static Optional<String> said(CSVRecord columns, int column) {
        return Optional.of(columns.get(column).strip()).filter(it -> !it.isEmpty());
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text, TIME).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }
}
