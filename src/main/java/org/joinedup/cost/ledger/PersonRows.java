package org.joinedup.cost.ledger;

import java.util.List;

/// One person's interventions, in columns.
public final class PersonRows {

    static final int WIDTH = 7;

    private static final int TYPE = 0;
    private static final int SYSTEM = 1;
    private static final int FROM = 2;
    private static final int TO = 3;
    private static final int OVER = 4;
    private static final int HIGH = 5;
    private static final int LOW = 6;

    /// Of a quantity that is not held.
    static final long NO_QUANTITY = -1;

    private final int[] cells;
    private final int begin;
    private final int size;

    /// @param cells of these rows, and of others before and after
    /// @param begin where these begin
    private PersonRows(int[] cells, int begin, int size) {
        this.cells = cells;
        this.begin = begin;
        this.size = size;
    }

    static PersonRows of(List<InterventionRow> rows, Dictionaries names) {
        var cells = new int[rows.size() * WIDTH];
        for (var i = 0; i < rows.size(); i++) {
            put(cells, i * WIDTH, rows.get(i), names);
        }
        return new PersonRows(cells, 0, rows.size());
    }

    /// @return the same rows, copied to a place among those of others
    PersonRows in(int[] all, int at) {
        System.arraycopy(cells, begin, all, at, size * WIDTH);
        return new PersonRows(all, at, size);
    }

    private static void put(int[] cells, int at, InterventionRow row, Dictionaries names) {
        cells[at + TYPE] = names.types().number(row.type());
        cells[at + SYSTEM] = names.systems().number(row.system());
        cells[at + FROM] = Days.of(row.from());
        cells[at + TO] = Days.of(row.to(), Days.LAST);
        cells[at + OVER] = row.closedOn() == null ? Days.LAST : Days.of(row.closedOn()) - 1;
        cells[at + HIGH] = (int) (row.thousandths() >> Integer.SIZE);
        cells[at + LOW] = (int) row.thousandths();
    }

    /// @return how many there are
    public int size() {
        return size;
    }

    /// @return the number of the type's name
    public int type(int row) {
        return cells[begin + row * WIDTH + TYPE];
    }

    /// @return the number of the source system's code
    public int system(int row) {
        return cells[begin + row * WIDTH + SYSTEM];
    }

    /// @return first day, or the day it happened
    public int from(int row) {
        return cells[begin + row * WIDTH + FROM];
    }

    /// @return last day as stated; [Days#LAST] when none is
    public int to(int row) {
        return cells[begin + row * WIDTH + TO];
    }

    /// @return the day before the source no longer held it; [Days#LAST] while it does
    public int over(int row) {
        return cells[begin + row * WIDTH + OVER];
    }

    /// @return quantity in thousandths of the type's unit; negative when none is held
    public long thousandths(int row) {
        var at = begin + row * WIDTH;
        return (long) cells[at + HIGH] << Integer.SIZE | cells[at + LOW] & 0xFFFF_FFFFL;
    }
}
