package cables.cable;

import java.time.LocalDate;

/// When a cable is declassified: on a day, or as a rule says.
public sealed interface Declassification {

    /// How it is printed: the ISO day, or the rule.
    String text();

    /// On this day.
    record On(LocalDate day) implements Declassification {
        @Override
        public String text() {
            return day.toString();
        }
    }

    /// By a rule that names no day: `N/A`, `X1`, `MR`, `GDS`, `TWENTY YEARS`.
    record Rule(String text) implements Declassification {}
}
