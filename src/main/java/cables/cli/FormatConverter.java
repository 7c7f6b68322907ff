package cables.cli;

import cables.desk.Format;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.List;

/// Reads a form by its name.
///
/// @param forms that the command has
record FormatConverter(List<Format> forms) implements ITypeConverter<Format> {
    @Override
    public Format convert(String name) {
        return Format.called(name)
                .orElseThrow(() ->
                        new TypeConversionException(
                                "%s, not '%s'".formatted(Alternatives.of(forms), name)));
    }
}
