package org.joinedup.match.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The folder of models: `in-force.csv`, and each model that was ever trained under its version.
///
/// @param folder need not exist yet
public record ModelFolder(Path folder) {

    private static final String IN_FORCE = "in-force.csv";
    private static final String ENDING = ".csv";

    /// @return empty before a model was adopted
    /// @throws UncheckedIOException if it cannot be read
    public Optional<ModelFile> inForce() {
        var file = folder.resolve(IN_FORCE);
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    /// @return the model of that version, if it was trained here
    public Optional<ModelFile> find(String version) {
        return versions().contains(version) ? Optional.of(read(folder.resolve(version + ENDING))) : Optional.empty();
    }

    /// @return versions of the models that were trained here, in the order of text
    public List<String> versions() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING) && !name.equals(IN_FORCE))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Keeps a model under its version.
    public void keep(ModelFile model) {
        write(model, model.version() + ENDING);
    }

    /// Puts a model into force, whole or not at all.
    public void adopt(ModelFile model) {
        keep(model);
        write(model, IN_FORCE);
    }

    private void write(ModelFile model, String name) {
        try {
            Files.createDirectories(folder);
            var written = folder.resolve(name + ".new");
            model.write(written);
            Files.move(
                    written, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModelFile read(Path file) {
        try {
            return ModelFile.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
