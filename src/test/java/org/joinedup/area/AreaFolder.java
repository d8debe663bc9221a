package org.joinedup.area;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.joinedup.table.Issue;

/// Files of areas that a test writes.
record AreaFolder(Path folder) {

    Path write(String name, String... lines) {
        try {
            return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AreaFiles read(Vintage vintage, Path... files) {
        return AreaFiles.read(Arrays.asList(files), vintage);
    }

    /// @return such as `WrongCode wards.csv, line 2, 'WD17CD'`
    static List<String> found(AreaFiles files) {
        return files.issues().stream().map(AreaFolder::text).toList();
    }

    static String text(Issue issue) {
        return issue.code() + " " + issue.place().text();
    }
}
