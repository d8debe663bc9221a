package org.joinedup.linkage;

import java.io.PrintWriter;
import java.util.Locale;
import org.joinedup.match.model.Drift;
import org.joinedup.match.model.ModelFile;

/// The table of how a model differs from one of before, level by level.
final class DriftReport {

    private static final String ROW = "%-24s %5d %8.2f %8.2f %+8.2f";

    private DriftReport() {}

    /// Prints bits before, after, and the change, most changed first.
    static void print(ModelFile before, ModelFile trained, PrintWriter out) {
        out.println("Bits for one person, %s against %s:".formatted(trained.version(), before.version()));
        out.println(String.format(
                Locale.ROOT, "%-24s %5s %8s %8s %8s", "comparison", "level", "before", "after", "change"));
        Drift.between(before.model(), trained.model()).forEach(drift -> out.println(row(drift)));
        out.flush();
    }

    private static String row(Drift drift) {
        return String.format(
                Locale.ROOT,
                ROW,
                drift.comparison(),
                drift.level(),
                drift.before(),
                drift.after(),
                drift.after() - drift.before());
    }
}
