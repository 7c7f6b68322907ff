package cables.cli;

import cables.export.ResultTable.Column;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The columns of a table, as they are chosen on the command line: `id,date,citation`, or with a
/// plus those that are added to the usual ones, `+citation`.
///
/// @param added whether the last are added to the usual ones
record ColumnList(List<Column> columns, boolean added) {

    ColumnList {
        columns = List.copyOf(columns);
    }

    /// Reads a list of them.
    static final class Converter implements ITypeConverter<ColumnList> {
        @Override
        public ColumnList convert(String list) {
            var columns = new ArrayList<Column>();
            if (list.startsWith("+")) {
                columns.addAll(Column.usual());
            }
            for (var name : list.replaceFirst("^\\+", "").split(",", -1)) {
                columns.add(column(name.strip()));
            }
            return new ColumnList(columns, list.startsWith("+"));
        }

        private static Column column(String name) {
            return Column.named(name)
                    .orElseThrow(() ->
                            new TypeConversionException(
                                    "there is no column '%s'; there are %s"
                                            .formatted(
                                                    name,
                                                    Arrays.stream(Column.values())
                                                            .map(Column::toString)
                                                            .collect(Collectors.joining(", ")))));
        }
    }
}
