package org.joinedup.ingest.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// All partners' mappings.
///
/// @param bySystem by the system's code
public record Mappings(SortedMap<String, Mapping> bySystem) {

    /// Keeps its own copy of the map.
    public Mappings {
        bySystem = Collections.unmodifiableSortedMap(new TreeMap<>(bySystem));
    }

    /// Reads the shipped mappings and those that add to them or replace them by code.
    ///
    /// @param overrides folder of the setting `joinedup.ingest.mappings`; null when there is none
    /// @return all of them
    /// @throws MappingException if one cannot be used, or two of a folder have one code
    public static Mappings read(@Nullable Path overrides) {
        var shipped = ofClasspath("mapping");
        return overrides == null ? shipped : shipped.replacedBy(ofFolder(overrides));
    }

    /// @param folder on the class path, such as `mapping`
    /// @return the mappings in its `.yaml` and `.yml` files
    /// @throws MappingException if one cannot be used, or two have one code
    public static Mappings ofClasspath(String folder) {
        var mappings = new TreeMap<String, Mapping>();
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:/" + folder + "/*.y*ml");
            Arrays.sort(files, Comparator.comparing(Mappings::name));
            for (var file : files) {
                add(mappings, name(file), file.getInputStream());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped mappings cannot be read", e);
        }
        return new Mappings(mappings);
    }

    /// @param folder of `.yaml` and `.yml` files; other files are left alone
    /// @return the mappings in it
    /// @throws MappingException if the folder or a file of it cannot be used, or two have one code
    public static Mappings ofFolder(Path folder) {
        var mappings = new TreeMap<String, Mapping>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(Mappings::isYaml).sorted().toList()) {
                add(mappings, name(file), Files.newInputStream(file));
            }
        } catch (IOException e) {
            throw new MappingException(folder.toString(), "the folder of mappings cannot be read.");
        }
        return new Mappings(mappings);
    }

    /// @param others that win where both have a code
    /// @return both
    public Mappings replacedBy(Mappings others) {
        var both = new TreeMap<>(bySystem);
        both.putAll(others.bySystem);
        return new Mappings(both);
    }

    /// @param system its code
    /// @return empty when no mapping has it
    public Optional<Mapping> find(String system) {
        return Optional.ofNullable(bySystem.get(system));
    }

    private static void add(SortedMap<String, Mapping> mappings, String file, InputStream content) throws IOException {
        try (content) {
            var mapping = Mapping.read(file, content);
            var code = mapping.system().code();
            if (mappings.putIfAbsent(code, mapping) != null) {
                throw new MappingException(file, "'system' is '" + code + "', which another mapping has already.");
            }
        }
    }

    private static boolean isYaml(Path file) {
        return name(file).endsWith(".yaml") || name(file).endsWith(".yml");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String name(Resource file) {
        return String.valueOf(file.getFilename());
    }
}
