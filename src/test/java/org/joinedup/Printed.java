package org.joinedup;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/// What a command printed and how it ended.
public record Printed(int exitCode, String out, String err) {

    /// @param options as they would be typed
    public static Printed run(Callable<Integer> command, String... options) {
        var out = new StringWriter();
        var err = new StringWriter();
        var exitCode = new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(options);
        return new Printed(exitCode, out.toString(), err.toString());
    }
}
