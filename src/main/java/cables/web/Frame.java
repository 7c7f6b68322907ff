package cables.web;

/// What stands around every page.
///
/// @param title of the page
/// @param question what stands in the search box
record Frame(String title, String question) {

    static Frame of(String title, String question) {
        return new Frame(title, question);
    }
}
