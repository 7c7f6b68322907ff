package cables.cli;

import cables.desk.Format;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.Arrays;

/// Reads a form by its name.
final class FormatConverter implements ITypeConverter<Format> {
    @Override
    public Format convert(String name) {
        return Format.called(name)
                .orElseThrow(() ->
                        new TypeConversionException(
                                "expected one of %s but was '%s'"
                                        .formatted(
                                                String.join(
                                                        ", ",
                                                        Arrays.stream(Format.values())
                                                                .map(Format::toString)
                                                                .toList()),
                                                name)));
    }
}
