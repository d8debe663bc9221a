package org.joinedup.linkage;

import java.io.PrintWriter;
import java.util.Locale;

/// The lines about a run: how many records and clusters, how long each stage took.
final class RunReport {

    private RunReport() {}

    static void print(LinkageRun run, PrintWriter out) {
        print(
                out,
                "%,d records in %,d clusters; %,d pairs compared, %,d a second; %,d kept.",
                run.records().table().size(),
                run.linkage().clusters(),
                run.linkage().compared(),
                perSecond(run.linkage().compared(), run.engineSeconds()),
                run.linkage().pairs());
        print(out, "");
        print(out, "%-24s %10s %14s %14s", "stage", "seconds", "count", "a second");
        for (var stage : run.stages()) {
            print(
                    out,
                    "%-24s %10.3f %,14d %,14d",
                    stage.name(),
                    stage.seconds(),
                    stage.count(),
                    perSecond(stage.count(), stage.seconds()));
        }
        print(out, "%-24s %10.3f", "all, from file to cluster", run.seconds());
        out.flush();
    }

    static long perSecond(long count, double seconds) {
        return seconds <= 0 ? 0 : Math.round(count / seconds);
    }

    private static void print(PrintWriter out, String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
