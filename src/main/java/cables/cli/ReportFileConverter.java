package cables.cli;

import cables.desk.Format;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the name of a report, which is lines of JSON and must not be called a table.
final class ReportFileConverter implements ITypeConverter<String> {
    @Override
    public String convert(String name) {
        if (Format.isOffice(name) || Format.of(name).filter(it -> !fits(it)).isPresent()) {
            throw new TypeConversionException(
                    "a report is lines of JSON, .jsonl and not %s; for people: cables parse --check"
                            .formatted(name));
        }
        return name;
    }

    private static boolean fits(Format form) {
        return switch (form) {
            case AUTO, TEXT, JSON, JSONL -> true;
            case CSV, TSV, IDS, RIS, BIBTEX, CSLJSON, TREC -> false;
        };
    }
}
