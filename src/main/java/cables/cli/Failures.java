package cables.cli;

import cables.engine.IndexUnusable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/// Says in one line what failed, and where.
final class Failures {

    private Failures() {}

    static ExitCode codeOf(Throwable failure) {
        return unwrapped(failure) instanceof IndexUnusable ? ExitCode.NO_INDEX : ExitCode.FAILED;
    }

    static String lineOf(Throwable failure) {
        return switch (unwrapped(failure)) {
            case NoSuchFileException missing -> missing.getFile() + ": no such file or folder";
            case NotDirectoryException missing -> missing.getFile() + ": no such folder";
            case FileAlreadyExistsException there ->
                    there.getFile() + ": is there already, and no folder";
            case AccessDeniedException denied -> denied.getFile() + ": permission denied";
            case FileSystemException failed -> failed.getFile() + ": " + reason(failed);
            case IOException failed -> message(failed);
            case OutOfMemoryError full ->
                    "not enough memory: set CABLES_JAVA_OPTS=-Xmx4g, or ask for less at a time";
            case Throwable bug -> "this is a fault of cables itself: " + bug;
        };
    }

    /// Whether it is our own fault, so that its trace is wanted.
    static boolean isBug(Throwable failure) {
        var cause = unwrapped(failure);
        return !(cause instanceof IOException || cause instanceof OutOfMemoryError);
    }

    private static Throwable unwrapped(Throwable failure) {
        boolean wraps =
                failure instanceof UncheckedIOException
                        || failure instanceof DirectoryIteratorException;
        return wraps ? Optional.ofNullable(failure.getCause()).orElse(failure) : failure;
    }

    private static String reason(FileSystemException failed) {
        return Optional.ofNullable(failed.getReason()).orElse(failed.getClass().getSimpleName());
    }

    private static String message(IOException failed) {
        return Optional.ofNullable(failed.getMessage()).orElse(failed.getClass().getSimpleName());
    }
}
