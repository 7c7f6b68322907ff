package cables.web;

import cables.vocabulary.Post.Coordinates;

/// The Equal Earth projection (Šavrič, Patterson, Jenny 2018): land is as large on the map as it is
/// beside other land.
final class EqualEarth {

    /// The size of the drawing; the outlines in `land.txt` are in the same units.
    static final int WIDTH = 720;

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;
    private static final double WIDEST = 2.70663;
    private static final double HIGHEST = 1.31736;
    private static final double SCALE = WIDTH / (2 * WIDEST);

    private EqualEarth() {}

    static double x(Coordinates place) {
        double t = angle(place);
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        double breadth = M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2));
        return rounded(
                WIDTH / 2.0 + SCALE * Math.toRadians(place.longitude()) * Math.cos(t) / breadth);
    }

    static double y(Coordinates place) {
        double t = angle(place);
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        return rounded(SCALE * (HIGHEST - t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2))));
    }

    private static double angle(Coordinates place) {
        return Math.asin(M * Math.sin(Math.toRadians(place.latitude())));
    }

    private static double rounded(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
