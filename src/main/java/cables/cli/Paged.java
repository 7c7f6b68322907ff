package cables.cli;

/// A command that prints to be read: on a terminal a pager shows what is longer than the screen.
interface Paged {}
