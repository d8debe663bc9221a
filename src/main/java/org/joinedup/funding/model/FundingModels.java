package org.joinedup.funding.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.joinedup.funding.yaml.YamlSection;
import org.joinedup.table.Place;
import org.joinedup.table.TableIssue;

/// Reads models with all files that they name. It needs no database.
public final class FundingModels {

    private FundingModels() {}

    /// @param file a model in YAML; paths in it are taken from its folder, where a folder `mapping`
    ///     may hold mappings of the place's own
    /// @return the model, or what is wrong with it
    public static ModelFile read(Path file) {
        return read(file, Surroundings.none());
    }

    /// @param around what the model may use beside its own folder
    static ModelFile read(Path file, Surroundings around) {
        var name = String.valueOf(file.getFileName());
        try {
            return read(file, Files.readAllBytes(file), around);
        } catch (IOException e) {
            return new ModelFile(null, List.of(new TableIssue.MissingFile(Place.of(name))));
        }
    }

    private static ModelFile read(Path file, byte[] content, Surroundings around) {
        var name = String.valueOf(file.getFileName());
        var folder = file.toAbsolutePath().getParent();
        var found = new Findings();
        var keys = YamlSection.read(name, content, found.issues());
        if (found.refuse() || folder == null) {
            return new ModelFile(null, found.issues());
        }
        var text = new ModelTextReader(keys, folder).read();
        var all = around.and(folder.resolve("mapping"));
        var added = all.publications().issues();
        found.issues().addAll(new ArrayList<>(added));
        if (found.refuse()) {
            return new ModelFile(null, found.issues());
        }
        var model = new ModelAssembly(name.replaceFirst("\\.ya?ml$", ""), text, found)
                .assemble(all, InputFile.of(name, content));
        return new ModelFile(found.refuse() ? null : model, found.issues());
    }
}
