/// What command line and web share between a request and its answer: which cable is meant, in which
/// form and order an answer is given, how a cable was read. It may know all rooms but `source`,
/// `ingest`, `lucene`, `web` and `cli`.
@NullMarked
package cables.desk;

import org.jspecify.annotations.NullMarked;
