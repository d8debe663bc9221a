package org.joinedup.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStampsTests {

    @TempDir
    private Path folder;

    @Test
    void seeAChangeInAnyFolderWithin() throws IOException {
        var file = Files.createDirectories(folder.resolve("indicators")).resolve("income.csv");
        Files.writeString(file, "1");
        var before = FileStamps.below(folder);

        assertThat(FileStamps.below(folder)).isEqualTo(before);
        Files.writeString(file, "12");

        assertThat(FileStamps.below(folder)).isNotEqualTo(before);
        assertThat(FileStamps.below(folder.resolve("none"))).isEqualTo(FileStamps.NONE);
    }

    @Test
    void listFilesOfOneEnding() throws IOException {
        Files.writeString(folder.resolve("b.yaml"), "");
        Files.writeString(folder.resolve("a.yaml"), "");
        Files.writeString(folder.resolve("c.csv"), "");

        assertThat(FileStamps.of(folder, ".yaml").files())
                .containsExactly(folder.resolve("a.yaml"), folder.resolve("b.yaml"));
    }
}
