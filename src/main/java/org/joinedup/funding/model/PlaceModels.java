package org.joinedup.funding.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.joinedup.area.AreaSettings;
import org.joinedup.area.FileStamps;
import org.joinedup.area.PlaceAreas;
import org.joinedup.funding.Indicator;
import org.joinedup.funding.indicator.OwnIndicators;
import org.joinedup.funding.indicator.Publications;
import org.springframework.stereotype.Component;

/// The place's own models, `funding/*.yaml` in its folder, with its mappings, `funding/mapping/`.
///
/// A model is read again when a file of the place has changed, and always when it uses the graph's
/// own data.
@Component
public class PlaceModels {

    private static final String OWN = "joined-up:";

    private final Path place;
    private final PlaceAreas areas;
    private final OwnIndicators own;
    private final Map<Path, Read> known = new ConcurrentHashMap<>();

    PlaceModels(AreaSettings settings, PlaceAreas areas, OwnIndicators own) {
        this.place = settings.folder();
        this.areas = areas;
        this.own = own;
    }

    /// @return every model's file as it is now, by the model's id
    public SortedMap<String, ModelFile> all() {
        var state = state();
        var models = new TreeMap<String, ModelFile>();
        yaml(folder()).forEach(file -> models.put(id(file), current(file, state).model()));
        known.keySet().removeIf(file -> !models.containsKey(id(file)));
        return models;
    }

    /// @param id of a model
    /// @return its file as it is now; empty when there is no such model
    public Optional<ModelFile> find(String id) {
        var state = state();
        return yaml(folder())
                .filter(file -> id(file).equals(id))
                .map(file -> current(file, state).model())
                .findFirst();
    }

    /// @return the registry: indicators of all mappings in use and of the graph's own data, by id
    public List<Indicator> indicators() {
        return Stream.concat(publications().indicators().stream(), own.indicators().stream())
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    private Publications publications() {
        return Publications.shipped().and(folder().resolve("mapping"));
    }

    private Path folder() {
        return place.resolve("funding");
    }

    private Read current(Path file, FileStamps state) {
        var before = known.get(file);
        if (before != null && before.state().equals(state) && !before.usesGraph()) {
            return before;
        }
        var around = new Surroundings(Publications.shipped(), areas.stamps().files(), own);
        var read = new Read(state, FundingModels.read(file, around));
        known.put(file, read);
        return read;
    }

    /// Models name files wherever they are in the place's folder.
    private FileStamps state() {
        return FileStamps.below(place);
    }

    private static Stream<Path> yaml(Path folder) {
        return Stream.of(".yaml", ".yml")
                .flatMap(ending -> FileStamps.of(folder, ending).files().stream())
                .sorted();
    }

    private static String id(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.ya?ml$", "");
    }

    private record Read(FileStamps state, ModelFile model) {

        boolean usesGraph() {
            var read = model.model();
            return read == null
                    || read.registry().stream().anyMatch(one -> one.id().startsWith(OWN));
        }
    }
}
