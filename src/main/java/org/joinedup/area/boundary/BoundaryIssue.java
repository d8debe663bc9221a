package org.joinedup.area.boundary;

import org.joinedup.table.Issue;
import org.joinedup.table.Place;

/// Something wrong with a file of boundaries.
sealed interface BoundaryIssue extends Issue {

    /// No GeoJSON that can be used.
    ///
    /// @param place the file
    record UnreadableBoundaries(Place place) implements BoundaryIssue {
        @Override
        public String message() {
            return "The file is no GeoJSON FeatureCollection in UTF-8; export it again as GeoJSON.";
        }
    }

    /// Features without a property that is a code of an area.
    ///
    /// @param place the file
    record NoAreaCode(Place place) implements BoundaryIssue {
        @Override
        public String message() {
            return "The features have no property with an area's code, such as LSOA11CD, WD13CD or LAD11CD; add one.";
        }
    }

    /// A feature without a code or without a polygon.
    ///
    /// @param place the file and the property
    /// @param feature its number, counting from 1
    record IncompleteFeature(Place place, int feature) implements BoundaryIssue {
        @Override
        public String message() {
            return "Feature %d has no '%s' or no polygon; add it or take the feature out.".formatted(feature, column());
        }
    }

    /// Two features with one code.
    ///
    /// @param place the file and the property
    /// @param feature number of the second, counting from 1
    record DuplicateFeature(Place place, int feature) implements BoundaryIssue {
        @Override
        public String message() {
            return "Feature %d has the same '%s' as one before; join the two into a MultiPolygon, or keep the right one."
                    .formatted(feature, column());
        }
    }

    /// Coordinates that are not longitudes and latitudes.
    ///
    /// @param place the file
    record NotInDegrees(Place place) implements BoundaryIssue {
        @Override
        public String message() {
            return "The coordinates are not longitudes and latitudes in degrees; export the file in WGS 84 (EPSG:4326).";
        }
    }

    /// A polygon that crosses itself.
    ///
    /// @param place the file
    /// @param feature its number, counting from 1
    record InvalidGeometry(Place place, int feature) implements BoundaryIssue {
        @Override
        public boolean refuses() {
            return false;
        }

        @Override
        public String message() {
            return "The boundary of feature %d crosses itself; it is drawn repaired until the file is put right."
                    .formatted(feature);
        }
    }

    /// Areas that no file has the boundary of.
    ///
    /// @param place the file with the others
    /// @param areas how many, 1 or more
    /// @param first code of the first one
    record MissingBoundary(Place place, int areas, String first) implements BoundaryIssue {
        @Override
        public boolean refuses() {
            return false;
        }

        @Override
        public String message() {
            return "The boundaries of %d areas, the first %s, are not in the file; they are missing on maps."
                    .formatted(areas, first);
        }
    }
}
