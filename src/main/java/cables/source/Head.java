package cables.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// The first bytes of a file: enough to tell what it is, and to hold the first lines of any text.
///
/// @param text a character for each byte
record Head(String text) {

    private static final int LENGTH = 1 << 16;

    static Head of(InputStream in) throws IOException {
        return new Head(new String(in.readNBytes(LENGTH), StandardCharsets.ISO_8859_1));
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    boolean begins(Pattern pattern) {
        return pattern.matcher(text).lookingAt();
    }
}
