package org.joinedup.ingest.issue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The issues of one file, in the order found: the first thousand of each kind, and how many more.
public final class Issues {

    /// Issues of one code and severity that are listed one by one.
    public static final int LISTED = 1_000;

    private final String file;
    private final List<IngestIssue> listed = new ArrayList<>();
    private final Map<Kind, Long> counts = new LinkedHashMap<>();

    /// @param file its name
    public Issues(String file) {
        this.file = file;
    }

    /// @param issue one more
    public void add(IngestIssue issue) {
        var count = counts.merge(new Kind(issue.code(), issue.severity()), 1L, Long::sum);
        if (count <= LISTED) {
            listed.add(issue);
        }
    }

    /// @return whether one of them refuses the extract
    public boolean refuse() {
        return counts.keySet().stream().anyMatch(kind -> kind.severity() == Severity.REFUSES_EXTRACT);
    }

    /// @return those that are listed, then how many more of each kind there are
    public List<IngestIssue> toList() {
        var all = new ArrayList<>(listed);
        counts.forEach((kind, count) -> {
            if (count > LISTED) {
                all.add(new FileIssue.MoreIssues(Place.of(file), kind.code(), kind.severity(), count - LISTED));
            }
        });
        return List.copyOf(all);
    }

    private record Kind(String code, Severity severity) {}
}
