package org.joinedup.funding.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.joinedup.table.Issue;
import picocli.CommandLine;

/// How every subcommand ends: with its work done, or with sentences that help.
final class CommandRun {

    private static final int FAILED = 1;

    private CommandRun() {}

    /// @return the exit code: 0, or 1 after a mistake in files or options
    static int of(CommandLine command, Work work) {
        try {
            work.run();
            return 0;
        } catch (RefusedModel refused) {
            print(command, refused.issues());
        } catch (IllegalArgumentException e) {
            command.getErr().println(e.getMessage());
        } catch (UncheckedIOException | IOException e) {
            command.getErr().println("A file could not be read or written: " + e.getMessage());
        }
        return FAILED;
    }

    /// @param issues each printed with its place
    static void print(CommandLine command, List<Issue> issues) {
        for (var issue : issues) {
            command.getErr().println(issue.place().text() + ": " + issue.message());
        }
    }

    /// What a subcommand does.
    @FunctionalInterface
    interface Work {

        void run() throws IOException;
    }

    /// A model that can't be used.
    static final class RefusedModel extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient List<Issue> issues;

        RefusedModel(List<Issue> issues) {
            super("the model is refused");
            this.issues = List.copyOf(issues);
        }

        List<Issue> issues() {
            return issues;
        }
    }
}
