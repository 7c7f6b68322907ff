package cables.cli;

import cables.ingest.Corpus;
import cables.ingest.Finding;
import cables.ingest.Progress;
import cables.ingest.Surveyor;
import cables.source.FileStat;

import java.util.Optional;

/// Takes a surveyor through a corpus, and draws how far it has come.
final class SurveyVisit implements Corpus.Visitor {

    private final Surveyor surveyor;
    private final Optional<ProgressBar> bar;
    private long files;
    private long cables;
    private long bytes;

    SurveyVisit(Surveyor surveyor, Optional<ProgressBar> bar) {
        this.surveyor = surveyor;
        this.bar = bar;
    }

    @Override
    public void met(FileStat file, Finding finding) {
        surveyor.met(file, finding);
        cables += finding instanceof Finding.Found ? 1 : 0;
    }

    @Override
    public void reached(FileStat file, long ofFile) {
        bar.ifPresent(it -> it.show(new Progress(files, cables, bytes + ofFile)));
    }

    @Override
    public void done(FileStat file) {
        surveyor.done(file);
        files++;
        bytes += file.bytes();
    }

    void end() {
        bar.ifPresent(ProgressBar::erase);
    }
}
