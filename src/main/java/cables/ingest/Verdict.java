package cables.ingest;

import cables.cable.Cable;
import cables.cable.Diagnostic;
import cables.source.Reason;

import java.util.Optional;
import java.util.stream.Stream;

/// How something ended, and why; there is no reason to accept.
public record Verdict(Status status, Optional<Reason> reason) {

    static final Verdict ACCEPTED = new Verdict(Status.ACCEPTED, Optional.empty());

    static Verdict of(Reason reason) {
        return new Verdict(Status.of(reason), Optional.of(reason));
    }

    /// Of a cable that is to be indexed.
    static Verdict of(Cable cable) {
        var codes = cable.reading().diagnostics().stream().map(Diagnostic::code).toList();
        return Stream.of(Diagnostic.Code.TRUNCATED, Diagnostic.Code.NO_MRN, Diagnostic.Code.NO_BODY)
                .filter(codes::contains)
                .findFirst()
                .map(it -> of(Reason.valueOf(it.name())))
                .orElse(ACCEPTED);
    }
}
