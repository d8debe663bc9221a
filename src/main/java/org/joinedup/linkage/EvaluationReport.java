package org.joinedup.linkage;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.joinedup.linkage.figures.Score;
import tools.jackson.databind.json.JsonMapper;

/// Shows an evaluation, as a table or as JSON.
///
/// @param evaluation that is shown
record EvaluationReport(Evaluation evaluation) {

    void print(PrintWriter out) {
        var known = evaluation.recordsWithTruth();
        if (known < evaluation.records()) {
            print(out, "%,d records have no true cluster and count in no figure.", evaluation.records() - known);
        }
        print(out, "%-24s %10s %10s %10s   %s", "", "precision", "recall", "F1", "right / found / true");
        print(out, "pairs in clusters", evaluation.pairs());
        print(out, "links above 0 bits", evaluation.links());
        print(out, "exact clusters of 2+", evaluation.exactClusters());
        print(out, "%-24s %s", "B-cubed", figures(evaluation.bCubed()));
        var blocking = evaluation.blockingRecall();
        print(out, "%-24s %10s %10s", "blocking", "", blocking == null ? "not asked" : figure(blocking));
        out.println();
        print(out, "%-24s %10s %10s %10s %10s", "links from a weight on", "wrong", "expected", "missed", "expected");
        evaluation.errorRates().forEach(rates -> print(out, rates));
        out.println();
        out.flush();
    }

    void write(Path file) throws IOException {
        var json = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();
        Files.writeString(file, json.writeValueAsString(evaluation) + "\n");
    }

    private static void print(PrintWriter out, String name, Evaluation.Figure figure) {
        var counts = figure.counts();
        print(
                out,
                "%-24s %s   %,d / %,d / %,d",
                name,
                figures(figure.score()),
                counts.right(),
                counts.found(),
                counts.actual());
    }

    private static void print(PrintWriter out, ErrorRates rates) {
        print(
                out,
                "%18.0f bits  %10s %10s %10s %10s",
                rates.threshold(),
                rates.measuredFalseDiscovery() == null ? "" : figure(rates.measuredFalseDiscovery()),
                figure(rates.expectedFalseDiscovery()),
                rates.measuredFalseNegative() == null ? "" : figure(rates.measuredFalseNegative()),
                figure(rates.expectedFalseNegative()));
    }

    private static String figures(Score score) {
        return "%10s %10s %10s".formatted(figure(score.precision()), figure(score.recall()), figure(score.f1()));
    }

    private static String figure(double share) {
        return String.format(Locale.ROOT, "%.6f", share);
    }

    private static void print(PrintWriter out, String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
