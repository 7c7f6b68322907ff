package cables.lucene;

import cables.engine.Damage;
import cables.engine.Damage.Kind;
import cables.engine.GenerationCheck;
import cables.engine.IndexCheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Compares all that is in the folder of an index with what was written.
final class Check {

    /// So often another process may switch meanwhile.
    private static final int ATTEMPTS = 5;

    private final Generations generations;
    private final List<GenerationCheck> checks = new ArrayList<>();
    private final List<Damage> around = new ArrayList<>();
    private final List<String> unfinished = new ArrayList<>();

    private Check(Generations generations) {
        this.generations = generations;
    }

    static IndexCheck of(Generations generations) throws IOException {
        if (!generations.exist()) {
            throw generations.none();
        }
        for (int attempt = 1; ; attempt++) {
            var standing = generations.stands();
            var found = new Check(generations).all(standing);
            if (found.isWhole() || attempt == ATTEMPTS || standing.equals(generations.stands())) {
                return found;
            }
        }
    }

    private IndexCheck all(Optional<Standing> standing) throws IOException {
        if (standing.isPresent()) {
            checks.add(check(standing.get().current(), true));
            standing.get().before().ifPresent(it -> checks.add(check(it, false)));
        } else {
            around.add(new Damage(Generations.CURRENT, Kind.GARBLED));
            for (var generation : generations.published()) {
                checks.add(check(Standing.Named.of(generation.manifest()), false));
            }
        }
        checkAround();
        return new IndexCheck(checks, around, unfinished);
    }

    private GenerationCheck check(Standing.Named named, boolean inForce) {
        var name = named.generation();
        try {
            var generation = generations.open(named);
            var manifest = generation.manifest();
            return new GenerationCheck(
                    name,
                    inForce,
                    Optional.of(CommitFacts.built(manifest.facts())),
                    CommitFacts.cables(manifest.facts()),
                    manifest.files().size(),
                    manifest.bytes(),
                    new Inspection(generation).damages());
        } catch (IOException unreadable) {
            return new GenerationCheck(
                    name, inForce, Optional.<Instant>empty(), 0, 0, 0, List.of(lost(name)));
        }
    }

    /// A generation whose manifest tells nothing.
    private Damage lost(String name) {
        var folder = generations.folder().resolve(name);
        if (!Files.isDirectory(folder)) {
            return new Damage(name, Kind.MISSING);
        }
        Path manifest = folder.resolve(Manifest.NAME);
        return new Damage(
                name + "/" + Manifest.NAME, Files.exists(manifest) ? Kind.GARBLED : Kind.MISSING);
    }

    private void checkAround() throws IOException {
        var known = checks.stream().map(GenerationCheck::generation).toList();
        var folders = generations.names();
        for (var name : generations.children()) {
            if (folders.contains(name) || name.equals(Generations.UPCOMING)) {
                if (!known.contains(name)) {
                    unfinished.add(name);
                }
            } else if (!name.equals(Generations.CURRENT) && !name.equals(WriteLock.NAME)) {
                around.add(new Damage(name, Kind.EXTRA));
            }
        }
    }
}
