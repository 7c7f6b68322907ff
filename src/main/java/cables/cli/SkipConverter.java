package cables.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads how many hits to leave out, which is easily taken for where a cable comes from.
final class SkipConverter implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String typed) {
        try {
            return Integer.valueOf(typed);
        } catch (NumberFormatException notOne) {
            throw new TypeConversionException(
                    "'%s' is not how many hits to leave out; the sender is --post %s, or from:%s"
                            .formatted(typed, typed, typed));
        }
    }
}
