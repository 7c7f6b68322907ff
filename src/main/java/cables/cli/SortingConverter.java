package cables.cli;

import cables.desk.Sorting;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads an order of hits by its name.
final class SortingConverter implements ITypeConverter<Sorting> {
    @Override
    public Sorting convert(String name) {
        return Sorting.called(name)
                .orElseThrow(() ->
                        new TypeConversionException(
                                "relevance, newest (-date), oldest (date) or id, not '%s'"
                                        .formatted(name)));
    }
}
