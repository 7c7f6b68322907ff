package cables.engine;

/// Tells whether a word of a text, by its folded form, is one that a question asks for.
@FunctionalInterface
public interface FormTest {

    boolean accepts(String form);
}
