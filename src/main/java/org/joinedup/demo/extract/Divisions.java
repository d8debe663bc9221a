package org.joinedup.demo.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.joinedup.demo.extract.Grid.Cells;

/// The county electoral divisions of the city: four strips, each cut in two.
///
/// The strips end in the middle of cells, so that some LSOAs straddle two divisions.
final class Divisions {

    private static final double[] EDGES = {0, 3.5, 7.5, 11.5, Grid.WIDTH};
    private static final int[] ROWS = {0, 6, 12};
    private static final List<String> NAMES =
            List.of("Millgate", "Harbour", "Castle", "Orchard", "Quayside", "Meadow", "Foundry", "Station");

    private Divisions() {}

    /// A division.
    ///
    /// @param code such as `E58990001`
    /// @param name such as `Millgate ED`
    /// @param strip from the west
    /// @param half 0 in the south, 1 in the north
    record Division(String code, String name, int strip, int half) {

        double west() {
            return EDGES[strip];
        }

        double east() {
            return EDGES[strip + 1];
        }

        String ring(Grid grid) {
            return grid.ring(west(), east(), ROWS[half], ROWS[half + 1]);
        }
    }

    /// A part of an LSOA in one division.
    ///
    /// @param division in which
    /// @param count people who live there
    record Part(Division division, int count) {}

    static List<Division> all() {
        return IntStream.range(0, NAMES.size())
                .mapToObj(i -> new Division(
                        String.format(Locale.ROOT, "E5899%04d", i + 1),
                        NAMES.get(i) + " ED",
                        i % (EDGES.length - 1),
                        i / (EDGES.length - 1)))
                .toList();
    }

    /// @param place how far east in the LSOA, 0 to below 1
    static Division at(Cells cells, double place) {
        var x = cells.x() + cells.width() * place;
        return all().stream()
                .filter(one -> one.half() == (cells.y() < ROWS[1] ? 0 : 1))
                .filter(one -> one.west() <= x && x < one.east())
                .findFirst()
                .orElseThrow();
    }

    /// @param people of the LSOA
    /// @return its parts from west to east, in proportion to their width; they add up
    static List<Part> parts(Cells cells, int people) {
        var found = new ArrayList<Part>();
        var west = at(cells, 0);
        var whole = (double) cells.width();
        var first = (int) Math.round(people * Math.min(1, (west.east() - cells.x()) / whole));
        found.add(new Part(west, first));
        if (first < people) {
            found.add(new Part(at(cells, 0.999), people - first));
        }
        return found;
    }
}
