package cables.cli;

import cables.cable.Paragraph;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Paragraphs by their numbers: `3`, `2-4`, `1,5-7`.
record ParagraphNumbers(List<Range> ranges) {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,5})(?:(?:-|\\.\\.|–)(\\d{1,5}))?");

    /// From one number to another, both included.
    record Range(int first, int last) {

        boolean includes(int number) {
            return first <= number && number <= last;
        }

        @Override
        public String toString() {
            return first == last ? String.valueOf(first) : first + "-" + last;
        }
    }

    boolean includes(Paragraph paragraph) {
        return paragraph.number().isPresent()
                && ranges.stream().anyMatch(it -> it.includes(paragraph.number().getAsInt()));
    }

    @Override
    public String toString() {
        return ranges.stream().map(Range::toString).collect(Collectors.joining(","));
    }

    /// Reads them.
    static final class Converter implements ITypeConverter<ParagraphNumbers> {
        @Override
        public ParagraphNumbers convert(String typed) {
            return new ParagraphNumbers(
                    Arrays.stream(typed.split(",", -1)).map(it -> range(it.strip())).toList());
        }

        private static Range range(String typed) {
            var range = RANGE.matcher(typed);
            if (!range.matches()) {
                throw new TypeConversionException(
                        "'%s' is no paragraph; write 3, 2-4 or 1,5-7".formatted(typed));
            }
            int first = Integer.parseInt(range.group(1));
            int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
            return new Range(Math.min(first, last), Math.max(first, last));
        }
    }
}
