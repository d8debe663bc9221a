package org.joinedup.funding.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joinedup.area.AreaSettings;
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
    private final OwnIndicators own;
    private volatile Map<Path, Read> known = Map.of();

    PlaceModels(AreaSettings settings, OwnIndicators own) {
        this.place = settings.folder();
        this.own = own;
    }

    /// @return every model's file as it is now, by the model's id
    public SortedMap<String, ModelFile> all() {
        var state = state();
        var models = new TreeMap<String, ModelFile>();
        var read = new TreeMap<Path, Read>();
        yaml(folder()).forEach(file -> {
            var one = read(file, state);
            read.put(file, one);
            models.put(id(file), one.model());
        });
        known = Map.copyOf(read);
        return models;
    }

    /// @param id of a model
    /// @return its file as it is now; empty when there is no such model
    public Optional<ModelFile> find(String id) {
        var state = state();
        return yaml(folder())
                .filter(file -> id(file).equals(id))
                .map(file -> read(file, state).model())
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

    private Read read(Path file, Map<Path, Long> state) {
        var before = known.get(file);
        if (before != null && before.state().equals(state) && !before.usesGraph()) {
            return before;
        }
        var around = new Surroundings(Publications.shipped(), new PlaceAreas(place).files(), own);
        return new Read(state, FundingModels.read(file, around));
    }

    /// @return when each file of the place's models and areas was changed last
    private Map<Path, Long> state() {
        var state = new TreeMap<Path, Long>();
        Stream.of(folder(), place.resolve("areas"), place.resolve("lsoas.csv"), place.resolve("postcodes.csv"))
                .filter(Files::exists)
                .flatMap(PlaceModels::inside)
                .forEach(file -> state.put(file, file.toFile().lastModified()));
        return state;
    }

    private static Stream<Path> yaml(Path folder) {
        return PlaceAreas.list(folder).filter(file -> file.toString().matches(".*\\.ya?ml"));
    }

    private static Stream<Path> inside(Path path) {
        try (var files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("The place's folder cannot be read", e);
        }
    }

    private static String id(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.ya?ml$", "");
    }

    private record Read(Map<Path, Long> state, ModelFile model) {

        boolean usesGraph() {
            var read = model.model();
            return read == null
                    || read.registry().stream().anyMatch(one -> one.id().startsWith(OWN));
        }
    }
}
