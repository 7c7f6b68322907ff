package cables.web;

import cables.desk.Format;

import java.util.List;
import java.util.function.UnaryOperator;

/// What a question finds.
///
/// @param question as it was typed
/// @param readAs as it was understood
/// @param words the same in words, a line a part
/// @param chips filters in force
/// @param count how many were found, for people
/// @param unmet what of the question could not be met
/// @param advice where nothing was found
record SearchView(
        Frame frame,
        String question,
        String readAs,
        List<String> words,
        List<Mend> repairs,
        List<Chip> chips,
        List<FacetView> facets,
        Histogram histogram,
        Count count,
        List<HitView> hits,
        List<Choice> orders,
        Paging paging,
        List<Choice> exports,
        List<String> unmet,
        Advice advice) {

    /// What was mended: the question before the place, the place, and behind it.
    record Mend(String message, String before, String place, String behind) {}

    /// A filter in force, and what takes it off.
    ///
    /// @param excludes whether it leaves out what it names
    record Chip(String text, String meaning, boolean excludes, String remove) {}

    /// How many were found.
    ///
    /// @param partial whether time ran out
    record Count(long total, String cables, String time, boolean partial) {}

    /// One of several addresses.
    record Choice(String name, String link, boolean chosen) {

        /// What leads to data, in each of these forms.
        ///
        /// @param address of data, by the ending of its path
        static List<Choice> exports(List<Format> forms, UnaryOperator<String> address) {
            return forms.stream()
                    .map(it ->
                            new Choice(nameOf(it), address.apply("." + Routes.ending(it)), false))
                    .toList();
        }

        private static String nameOf(Format form) {
            return switch (form) {
                case BIBTEX -> "BibTeX";
                case CSLJSON -> "CSL-JSON";
                case AUTO, TEXT -> "raw text";
                case JSON, JSONL, CSV, TSV, IDS, RIS, TREC -> form.name();
            };
        }
    }

    /// The pages of a long answer; a link is empty where there is no such page.
    record Paging(String first, String last, String before, String next) {

        boolean isNeeded() {
            return !before.isEmpty() || !next.isEmpty();
        }
    }

    /// What would find something.
    ///
    /// @param parts of the question, with how many cables have each
    /// @param instead other questions
    /// @param near cables whose numbers are nearly the one asked for
    record Advice(List<Counted> parts, List<Counted> instead, List<HitView> near) {

        static final Advice NONE = new Advice(List.of(), List.of(), List.of());
    }

    /// A question with how much it finds.
    record Counted(String question, String cables, String link) {}
}
