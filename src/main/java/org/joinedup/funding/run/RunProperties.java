package org.joinedup.funding.run;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joinedup.funding.allocation.LimitChoice;
import org.joinedup.funding.export.Fact;
import org.jspecify.annotations.Nullable;

/// A run as the graph keeps it: properties of its nodes (`docs/graph.md`).
final class RunProperties {

    private RunProperties() {}

    /// @return those of a draft
    static Map<String, @Nullable Object> of(FundingRun run) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("title", run.title());
        row.put("note", run.note());
        row.put("author", run.author());
        row.put("at", at(run.at()));
        row.put("status", run.status().name());
        row.put("domains", run.domains());
        row.put("rankSums", texts(run.checksums().domains()));
        row.put("figureSum", run.checksums().figures().toPlainString());
        row.put("resultHash", run.resultHash());
        row.put("programVersion", run.programVersion());
        row.put("factNames", run.facts().stream().map(Fact::name).toList());
        row.put("factValues", run.facts().stream().map(Fact::value).toList());
        row.putAll(choice(run));
        row.putAll(limits(run.limits()));
        return row;
    }

    static List<Map<String, Object>> inputs(FundingRun run) {
        var rows = new ArrayList<Map<String, Object>>();
        run.inputs().forEach(input -> {
            var number = (long) rows.size() + 1;
            rows.add(Map.of(
                    "id", run.id() + "/" + number, "number", number, "name", input.name(), "sha256", input.sha256()));
        });
        return rows;
    }

    static ZonedDateTime at(Instant moment) {
        return moment.atZone(ZoneOffset.UTC);
    }

    private static Map<String, Object> choice(FundingRun run) {
        var choice = run.choice();
        return Map.of(
                "fund", choice.pence(),
                "method", choice.method().name(),
                "ties", choice.ties().name(),
                "standardisation", choice.standardisation().name(),
                "weights", texts(choice.weights()));
    }

    private static Map<String, @Nullable Object> limits(@Nullable LimitChoice limits) {
        var row = new HashMap<String, @Nullable Object>();
        if (limits != null) {
            row.put("floor", text(limits.floorPercent()));
            row.put("ceiling", text(limits.ceilingPercent()));
            row.put("damping", text(limits.dampingPercent()));
            row.put("level", limits.level().name());
        }
        return row;
    }

    private static List<String> texts(List<BigDecimal> numbers) {
        return numbers.stream().map(BigDecimal::toPlainString).toList();
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
