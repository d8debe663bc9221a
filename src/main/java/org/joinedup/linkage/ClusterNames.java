package org.joinedup.linkage;

import java.util.Arrays;
import org.joinedup.match.Linkage;
import org.joinedup.match.table.RecordTable;

/// Names of clusters that do not depend on the order of the records.
final class ClusterNames {

    private static final int NONE = -1;

    private final RecordTable table;
    private final int[] first;
    private final boolean oneSystem;

    ClusterNames(RecordTable table, Linkage linkage) {
        this.table = table;
        first = new int[linkage.clusters()];
        Arrays.fill(first, NONE);
        for (var record = 0; record < table.size(); record++) {
            var cluster = linkage.cluster(record);
            if (first[cluster] == NONE || isBefore(record, first[cluster])) {
                first[cluster] = record;
            }
        }
        oneSystem = isOneSystem(table);
    }

    /// @return the first of its records' identifiers as text; after the system's name if several
    String name(int cluster) {
        var record = first[cluster];
        return oneSystem ? table.id(record) : table.system(record) + "/" + table.id(record);
    }

    private boolean isBefore(int record, int other) {
        if (table.systemCode(record) == table.systemCode(other)) {
            return table.id(record).compareTo(table.id(other)) < 0;
        }
        return table.system(record).compareTo(table.system(other)) < 0;
    }

    private static boolean isOneSystem(RecordTable table) {
        for (var record = 1; record < table.size(); record++) {
            if (table.systemCode(record) != table.systemCode(0)) {
                return false;
            }
        }
        return true;
    }
}
