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
                                "expected relevance, date (or oldest), -date (or newest) or id"
                                        + " but was '"
                                        + name
                                        + "'"));
    }
}
