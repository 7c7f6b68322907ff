/// The embedded engine: fields, analysis, query translation, ranking, snippets, facets, and the
/// generations on disk. The only room that knows Lucene; of ours it may know `engine`, `query` and
/// `cable`.
@NullMarked
package cables.lucene;

import org.jspecify.annotations.NullMarked;
