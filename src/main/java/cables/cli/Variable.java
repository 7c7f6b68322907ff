package cables.cli;

/// The environment variables that people can set.
enum Variable {
    CABLES_INDEX("the index to work with, where no -i names another"),
    CABLES_PAGER("what shows long output, cat for nothing; else PAGER, else less"),
    CABLES_JAVA_OPTS("further options for java, such as -Xmx8g"),
    JAVA_HOME("the Java to run on; else the best one found"),
    NO_COLOR("set to anything: no colours"),
    COLUMNS("how wide lines may be, where no terminal tells");

    private final String meaning;

    Variable(String meaning) {
        this.meaning = meaning;
    }

    String meaning() {
        return meaning;
    }
}
