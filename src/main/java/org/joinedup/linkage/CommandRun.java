package org.joinedup.linkage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import org.joinedup.linkage.csv.Header;
import org.joinedup.linkage.csv.InputMistake;
import picocli.CommandLine;

/// How every command ends: with its work done, or a sentence that helps.
final class CommandRun {

    private static final int FAILED = 1;
    private static final int NOTHING_MAPPED = 2;

    private CommandRun() {}

    /// @return the exit code: 0, 1 after a mistake in files or options, 2 when nothing was mapped
    static int of(CommandLine command, FileOptions options, Work work) {
        try {
            if (!options.hasMapping()) {
                var headers = options.files().stream().map(Header::of).toList();
                AttributeHelp.print(headers, command.getOut());
                return NOTHING_MAPPED;
            }
            work.run();
            return 0;
        } catch (InputMistake e) {
            command.getErr().println(e.getMessage());
        } catch (UncheckedIOException | IOException e) {
            command.getErr().println("A file could not be read or written: " + reason(e) + ".");
        }
        return FAILED;
    }

    private static String reason(Exception e) {
        return switch (e) {
            case UncheckedIOException unchecked when unchecked.getCause() != null -> reason(unchecked.getCause());
            case NoSuchFileException missing -> "there is no folder for " + missing.getFile();
            default -> String.valueOf(e.getMessage());
        };
    }

    /// What a command does.
    @FunctionalInterface
    interface Work {

        void run() throws IOException;
    }
}
