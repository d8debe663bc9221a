package org.joinedup.linkage;

import java.util.ArrayList;
import java.util.List;

/// Where each record was read, to name it without its values.
final class Places {

    private final List<String> files = new ArrayList<>();
    private final Ints starts = new Ints();
    private final Ints lines = new Ints();

    /// The records that are added from now on are of this file.
    void begin(String file) {
        files.add(file);
        starts.add(lines.size());
    }

    void add(int line) {
        lines.add(line);
    }

    /// @return such as `people.csv, line 17`
    String place(int record) {
        var file = files.size() - 1;
        while (starts.get(file) > record) {
            file--;
        }
        return files.get(file) + ", line " + lines.get(record);
    }
}
