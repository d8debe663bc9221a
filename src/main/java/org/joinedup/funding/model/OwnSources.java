package org.joinedup.funding.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.joinedup.funding.Indicator;
import org.joinedup.funding.indicator.Measure;
import org.joinedup.funding.indicator.OwnIndicators;
import org.joinedup.funding.indicator.OwnIndicators.OwnValues;
import org.joinedup.funding.model.ModelText.JoinedUpSource;
import org.jspecify.annotations.Nullable;

/// What a model takes from the graph's own data.
final class OwnSources {

    private final ModelText text;
    private final @Nullable OwnIndicators own;
    private final Findings findings;

    OwnSources(ModelText text, @Nullable OwnIndicators own, Findings findings) {
        this.text = text;
        this.own = own;
        this.findings = findings;
    }

    /// @return whether it is one of the graph's own, and the model has such a source
    boolean has(String id) {
        return !sources().isEmpty() && isOwn(id);
    }

    /// @return by the indicator's id
    Map<String, SourceValues> read() {
        var found = new TreeMap<String, SourceValues>();
        for (var source : sources()) {
            if (own == null) {
                findings.add(new ModelIssue.NoGraph(source.at()));
            } else {
                values(own, source).forEach((id, values) -> found.put(id, toSource(values, source)));
            }
        }
        return found;
    }

    private List<JoinedUpSource> sources() {
        return text.sources().stream()
                .filter(JoinedUpSource.class::isInstance)
                .map(JoinedUpSource.class::cast)
                .toList();
    }

    private Map<String, OwnValues> values(OwnIndicators from, JoinedUpSource source) {
        var ids = text.wanted().map(ModelText.Wanted::id).filter(this::isOwn).collect(Collectors.toSet());
        return from.values(text.vintage(), source.window(), ids);
    }

    /// Where there is no graph, the name alone says that it would be one.
    private boolean isOwn(String id) {
        return own == null
                ? id.startsWith("joined-up:")
                : own.indicators().stream().map(Indicator::id).anyMatch(id::equals);
    }

    private SourceValues toSource(OwnValues values, JoinedUpSource source) {
        if (values.suppressed() > 0) {
            findings.note("%s: %d areas have no value because too few people or households stand behind it."
                    .formatted(values.indicator().id(), values.suppressed()));
        }
        return new SourceValues(values.indicator(), Measure.RATE, values.byArea(), null, source.at());
    }
}
