package org.joinedup.area.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.joinedup.area.Area;
import org.joinedup.area.AreaLevel;
import org.joinedup.area.AreaSettings;
import org.joinedup.area.Areas;
import org.joinedup.area.FileStamps;
import org.joinedup.area.PlaceAreas;
import org.joinedup.area.SmallArea;
import org.joinedup.area.Vintage;
import org.joinedup.table.Issue;
import org.joinedup.table.Place;
import org.springframework.stereotype.Component;

/// The place's boundaries: every GeoJSON file of its folder `boundaries`.
@Component
public class PlaceBoundaries {

    private final AreaSettings settings;
    private final PlaceAreas areas;
    private volatile Read last = new Read(FileStamps.NONE, FileStamps.NONE, Boundaries.of(List.of()));

    PlaceBoundaries(AreaSettings settings, PlaceAreas areas) {
        this.settings = settings;
        this.areas = areas;
    }

    /// What was read.
    ///
    /// @param stamps of the files
    /// @param areas stamps of the files that say what lies in what
    /// @param boundaries from them
    private record Read(FileStamps stamps, FileStamps areas, Boundaries boundaries) {

        boolean isOf(FileStamps others, FileStamps otherAreas) {
            return stamps.equals(others) && areas.equals(otherAreas);
        }
    }

    /// @return as the files are now; read again only when one has changed
    public Boundaries current() {
        var stamps = FileStamps.of(settings.folder().resolve("boundaries"), ".geojson");
        var known = areas.stamps();
        var before = last;
        if (before.isOf(stamps, known)) {
            return before.boundaries();
        }
        var read = new Read(stamps, known, withLargerAreas(Boundaries.of(stamps.files())));
        last = read;
        return read.boundaries();
    }

    /// @return what is wrong with the files, and which areas they leave out
    List<Issue> issues() {
        var issues = new ArrayList<>(current().issues());
        for (var vintage : Vintage.values()) {
            current()
                    .of(AreaLevel.LSOA)
                    .filter(one -> BoundaryReader.vintage(one.property()) == vintage)
                    .findFirst()
                    .ifPresent(first -> issues.addAll(missing(first, areas.areas(vintage))));
        }
        return issues;
    }

    /// Wards and districts that no file has are put together from LSOAs.
    private Boundaries withLargerAreas(Boundaries boundaries) {
        var found = boundaries;
        for (var vintage : Vintage.values()) {
            if (found.of(AreaLevel.LSOA).anyMatch(one -> BoundaryReader.vintage(one.property()) == vintage)) {
                var known = areas.areas(vintage);
                found = found.dissolved(AreaLevel.LSOA, AreaLevel.WARD, parents(known, AreaLevel.WARD));
                found = found.dissolved(AreaLevel.LSOA, AreaLevel.DISTRICT, parents(known, AreaLevel.DISTRICT));
            }
        }
        return found;
    }

    private static Map<String, Area> parents(Areas areas, AreaLevel level) {
        var parents = new TreeMap<String, Area>();
        for (var area : areas.areas()) {
            var parent = level == AreaLevel.WARD ? area.ward() : area.district();
            if (parent != null) {
                parents.put(area.code(), parent);
            }
        }
        return parents;
    }

    private List<Issue> missing(Coverage first, Areas known) {
        var missing = new TreeSet<>(
                current().missing(known.areas().stream().map(SmallArea::code).toList()));
        return missing.isEmpty()
                ? List.of()
                : List.of(new BoundaryIssue.MissingBoundary(Place.of(first.file()), missing.size(), missing.first()));
    }
}
