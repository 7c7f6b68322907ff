package cables.web;

import java.util.List;

/// The posts on a map.
///
/// @param land,grid what is drawn below, as paths
/// @param question which cables are counted; empty for all
/// @param elsewhere posts whose place is not known
record MapView(
        Frame frame,
        String land,
        String grid,
        String question,
        List<Spot> spots,
        List<Spot> elsewhere) {

    /// A post.
    ///
    /// @param x,y,radius in the units of the drawing
    record Spot(
            String name,
            String title,
            String cables,
            String link,
            double x,
            double y,
            double radius) {}
}
