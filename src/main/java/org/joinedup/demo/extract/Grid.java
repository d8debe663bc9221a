package org.joinedup.demo.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.joinedup.demo.city.City;
import org.joinedup.demo.city.Lsoa;

/// Where the city's areas lie: on a crooked grid in the North Sea, where nobody lives.
///
/// Each ward is a block of three by three cells, five blocks beside each other; an LSOA is a cell,
/// and the last LSOA of a ward with eight is two cells.
final class Grid {

    /// Cells from west to east.
    static final int WIDTH = 15;

    private static final int BLOCK = 3;
    private static final int BLOCKS = WIDTH / BLOCK;
    private static final double WEST = 2.2;
    private static final double SOUTH = 54.1;
    private static final double CELL_WIDTH = 0.008;
    private static final double CELL_HEIGHT = 0.005;
    private static final double CROOKED = 0.25;

    private final City city;

    Grid(City city) {
        this.city = city;
    }

    /// Cells of an LSOA.
    ///
    /// @param x of the first, from the west
    /// @param y from the south
    /// @param width 1 or 2 cells
    record Cells(int x, int y, int width) {}

    Cells cells(Lsoa lsoa) {
        var ward = ward(lsoa);
        var own = city.addresses().lsoas().stream()
                .filter(one -> one.wardCode().equals(lsoa.wardCode()))
                .toList();
        var at = own.indexOf(lsoa);
        var last = at == own.size() - 1;
        var width = last ? BLOCK * BLOCK - at : 1;
        return new Cells(ward % BLOCKS * BLOCK + at % BLOCK, ward / BLOCKS * BLOCK + at / BLOCK, width);
    }

    /// @return number of its ward, from 0
    static int ward(Lsoa lsoa) {
        return Integer.parseInt(lsoa.wardCode().substring(5)) - 1;
    }

    /// @return outer ring, counterclockwise, as GeoJSON
    String ring(Cells cells) {
        return ring(cells.x(), cells.x() + cells.width(), cells.y(), cells.y() + 1);
    }

    /// Between grid lines; an edge in the west or east may be in the middle of cells.
    ///
    /// @return outer ring, counterclockwise, as GeoJSON
    String ring(double west, double east, int south, int north) {
        var corners = new ArrayList<String>();
        for (var x : steps(west, east)) {
            corners.add(corner(x, south));
        }
        for (var y = south + 1; y < north; y++) {
            corners.add(corner(east, y));
        }
        for (var x : steps(west, east).reversed()) {
            corners.add(corner(x, north));
        }
        for (var y = north - 1; y >= south; y--) {
            corners.add(corner(west, y));
        }
        return corners.stream().collect(Collectors.joining(",", "[", "]"));
    }

    private static List<Double> steps(double west, double east) {
        var steps = new ArrayList<Double>();
        steps.add(west);
        for (var x = Math.floor(west) + 1; x < east; x++) {
            steps.add(x);
        }
        steps.add(east);
        return steps;
    }

    private String corner(double x, int y) {
        var left = (int) Math.floor(x);
        var right = (int) Math.ceil(x);
        return String.format(
                Locale.ROOT,
                "[%.5f,%.5f]",
                (longitude(left, y) + longitude(right, y)) / 2,
                (latitude(left, y) + latitude(right, y)) / 2);
    }

    private double longitude(int x, int y) {
        return WEST + CELL_WIDTH * (x + crooked("longitude", x, y));
    }

    private double latitude(int x, int y) {
        return SOUTH + CELL_HEIGHT * (y + crooked("latitude", x, y));
    }

    private double crooked(String purpose, int x, int y) {
        return CROOKED * (2 * city.chance(purpose, (long) y * (WIDTH + 1) + x).unit() - 1);
    }
}
