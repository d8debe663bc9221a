package org.joinedup.funding.run;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.joinedup.area.AreaLevel;
import org.joinedup.area.Vintage;
import org.joinedup.funding.FundingChoice;
import org.joinedup.funding.Method;
import org.joinedup.funding.Standardisation;
import org.joinedup.funding.TieRule;
import org.joinedup.funding.allocation.LimitChoice;
import org.joinedup.funding.export.Fact;
import org.joinedup.funding.rank.Checksums;
import org.joinedup.funding.run.FundingRun.Publication;
import org.joinedup.graph.Row;
import org.jspecify.annotations.Nullable;

/// Reads a run from a row of `run/Query.fundingRuns.cypher`.
final class RunRows {

    private RunRows() {}

    static FundingRun toRun(Row row) {
        return new FundingRun(
                row.text("id"),
                row.text("title"),
                row.text("note"),
                row.text("author"),
                row.moment("at"),
                publication(row),
                choice(row),
                limits(row),
                row.texts("domains"),
                Vintage.valueOf(row.text("vintage")),
                row.integer("areas"),
                checksums(row),
                row.text("dataHash"),
                row.text("resultHash"),
                row.text("programVersion"),
                facts(row.texts("factNames"), row.texts("factValues")),
                row.rows("inputs").stream()
                        .map(input -> new RunInput(input.text("name"), input.text("sha256")))
                        .toList());
    }

    private static @Nullable Publication publication(Row row) {
        return RunStatus.valueOf(row.text("status")) == RunStatus.DRAFT
                ? null
                : new Publication(row.moment("publishedAt"), row.text("publishedBy"));
    }

    private static FundingChoice choice(Row row) {
        return new FundingChoice(
                row.integer("fund"),
                Method.valueOf(row.text("method")),
                decimals(row, "weights"),
                TieRule.valueOf(row.text("ties")),
                Standardisation.valueOf(row.text("standardisation")));
    }

    private static @Nullable LimitChoice limits(Row row) {
        var level = row.findText("level");
        return level == null
                ? null
                : new LimitChoice(
                        decimal(row, "floor"),
                        decimal(row, "ceiling"),
                        decimal(row, "damping"),
                        AreaLevel.valueOf(level));
    }

    private static Checksums checksums(Row row) {
        var areas = row.integer("areas");
        return new Checksums(areas * (areas + 1) / 2, decimals(row, "rankSums"), new BigDecimal(row.text("figureSum")));
    }

    private static List<Fact> facts(List<String> names, List<String> values) {
        return IntStream.range(0, names.size())
                .mapToObj(at -> new Fact(names.get(at), values.get(at)))
                .toList();
    }

    private static List<BigDecimal> decimals(Row row, String name) {
        return row.texts(name).stream().map(BigDecimal::new).toList();
    }

    private static @Nullable BigDecimal decimal(Row row, String name) {
        var text = row.findText(name);
        return text == null ? null : new BigDecimal(text);
    }
}
