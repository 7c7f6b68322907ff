package cables.desk;

import cables.cable.Span;

/// One value that was read from a cable, for people.
///
/// @param name the house's word for it: `dtg`, `tag`
/// @param text the value
/// @param meaning what it stands for; empty where it needs no telling
/// @param span where it was read
public record ReadValue(String name, String text, String meaning, Span span) {

    ReadValue(String name, String text, Span span) {
        this(name, text, "", span);
    }
}
