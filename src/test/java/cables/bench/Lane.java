package cables.bench;

import cables.cable.Provenance;
import cables.cable.Published;
import cables.cable.RawCable;
import cables.parse.CableParser;
import cables.source.Content;
import cables.source.SourceEntry;
import cables.source.Sources;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/// One way of going through a collection.
///
/// @param bytes that one pass goes through
/// @param pass goes through all of it once
record Lane(String name, long bytes, Runnable pass) {

    /// All that is compared, the first two of them reading and what it is held against.
    static List<Lane> of(Collection cables) {
        return List.of(
                reading(cables.texts()),
                english(cables.texts()),
                standard(cables.texts()),
                source("rows of a dump", cables.dump()),
                source("pages", cables.pages()));
    }

    /// How long one pass keeps the core of this thread busy: neither waiting for other programs nor
    /// collecting garbage on other threads is in it.
    long nanoseconds() {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        pass.run();
        return threads.getCurrentThreadCpuTime() - start;
    }

    /// Reads every field of every cable.
    static Lane reading(List<String> texts) {
        var parser = new CableParser();
        var raws = texts.stream().map(Lane::raw).toList();
        return new Lane("reading", bytes(texts), () -> raws.forEach(parser::parse));
    }

    private static long bytes(List<String> texts) {
        return texts.stream().mapToLong(it -> it.getBytes(StandardCharsets.UTF_8).length).sum();
    }

    private static RawCable raw(String text) {
        return new RawCable(
                text, Published.NOTHING, new Provenance("/a.txt", OptionalInt.empty(), ""));
    }

    /// Words, lowered, without stop words, stemmed.
    private static Lane english(List<String> texts) {
        return tokens("EnglishAnalyzer", new EnglishAnalyzer(), texts);
    }

    /// Words, as they stand.
    private static Lane standard(List<String> texts) {
        var analyzer =
                new Analyzer() {
                    @Override
                    protected TokenStreamComponents createComponents(String field) {
                        return new TokenStreamComponents(new StandardTokenizer());
                    }
                };
        return tokens("StandardTokenizer", analyzer, texts);
    }

    private static Lane tokens(String name, Analyzer analyzer, List<String> texts) {
        return new Lane(name, bytes(texts), () -> texts.forEach(it -> tokens(analyzer, it)));
    }

    private static int tokens(Analyzer analyzer, String text) {
        int letters = 0;
        try (var tokens = analyzer.tokenStream("text", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                letters += term.length();
            }
            tokens.end();
            return letters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Decodes what a dump or a folder of pages holds; reads no fields.
    private static Lane source(String name, Path path) {
        var files = Sources.of(List.of(path));
        return new Lane(name, files.extent().bytes(), () -> files.forEach(Lane::open));
    }

    private static void open(SourceEntry entry) {
        if (entry instanceof SourceEntry.Openable file
                && file.open() instanceof Content.Table table) {
            try (table) {
                for (var row = table.next(); row.isPresent(); row = table.next()) {
                    row.get().content();
                }
            }
        }
    }
}
