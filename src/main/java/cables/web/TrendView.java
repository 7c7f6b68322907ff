package cables.web;

import java.util.List;

/// How often cables match over time, beside how many there are.
record TrendView(
        Frame frame,
        String question,
        String total,
        String unit,
        List<Row> rows,
        List<SearchView.Choice> units,
        List<SearchView.Choice> exports) {

    /// The room that bars have, in units of the drawing.
    static final int HEIGHT = 120;

    /// A period.
    ///
    /// @param x,width,height of the bar of its share of all cables
    record Row(
            String period,
            String hits,
            String cables,
            String perThousand,
            String link,
            double x,
            double width,
            double height) {

        double y() {
            return HEIGHT - height;
        }
    }
}
