package cables.engine;

/// Tells whether a word of a text, by its folded form, is one that a question asks for.
@FunctionalInterface
public interface FormTest {

    /// Whether the form `chars[from..to)` is asked for.
    ///
    /// @param hash that of the form as a string, so that most words are told apart without being
    ///   looked at
    boolean accepts(char[] chars, int from, int to, int hash);
}
