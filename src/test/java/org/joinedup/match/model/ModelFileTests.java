package org.joinedup.match.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelFileTests {

    @TempDir
    private Path folder;

    @Test
    void readsWhatItWrote() throws IOException {
        var random = new Random(1);
        for (var i = 0; i < 50; i++) {
            var written = file(random);
            var path = folder.resolve("model.csv");
            written.write(path);
            assertSame(ModelFile.read(path), written);
        }
    }

    @Test
    void writesTheSameModelTheSameWay() throws IOException {
        file(new Random(1)).write(folder.resolve("one.csv"));
        file(new Random(1)).write(folder.resolve("other.csv"));
        assertThat(folder.resolve("one.csv")).hasSameTextualContentAs(folder.resolve("other.csv"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "version,1", "name,surname\nAda,Okafor", "version,1\nprior,much", "version,1\nlevel,name"})
    void refusesWhatIsNoModel(String text) throws IOException {
        var path = Files.writeString(folder.resolve("model.csv"), text);
        assertThatThrownBy(() -> ModelFile.read(path))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a model");
    }

    private static void assertSame(ModelFile read, ModelFile written) {
        assertThat(read.version()).isEqualTo(written.version());
        assertThat(read.shares()).isEqualTo(written.shares());
        assertThat(read.model().prior()).isEqualTo(written.model().prior());
        assertThat(read.model().household()).isEqualTo(written.model().household());
        assertThat(read.model().levels())
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(written.model().levels());
    }

    private static ModelFile file(Random random) {
        var levels = Stream.of("name", "birth date", "text, \"quoted\"")
                .map(name -> new Levels(name, shares(random), shares(random), shares(random)))
                .toList();
        Map<Long, Double> terms = new HashMap<>();
        for (var term = 0; term < 100; term++) {
            terms.put(term < 2 ? term : random.nextLong(), random.nextDouble());
        }
        var model = new Model(random.nextDouble() / 1e6, random.nextDouble() / 1e6, List.copyOf(levels));
        return new ModelFile(
                "fellegi-sunter-2026-11-22",
                1000,
                model,
                Map.of("name/0", terms, "text, \"quoted\"/1", Map.of(-1L, 1e-300)));
    }

    private static double[] shares(Random random) {
        return new double[] {1, random.nextDouble(), random.nextDouble() / 1e12, 1.0 / 3};
    }
}
