package org.joinedup.cost.ledger;

import java.util.List;

/// One person's times in households, in columns, by id of household and then by time.
public final class PersonStays {

    static final int WIDTH = 3;
    private static final int HOUSEHOLD = 0;
    private static final int FROM = 1;
    private static final int TO = 2;

    private final int[] cells;
    private final int begin;
    private final int size;

    /// @param cells of these stays, and of others before and after
    /// @param begin where these begin
    private PersonStays(int[] cells, int begin, int size) {
        this.cells = cells;
        this.begin = begin;
        this.size = size;
    }

    /// @param rows in the order of their households' ids
    static PersonStays of(List<StayRow> rows, Dictionaries names) {
        var cells = new int[rows.size() * WIDTH];
        for (var i = 0; i < rows.size(); i++) {
            cells[i * WIDTH + HOUSEHOLD] = names.households().number(rows.get(i).householdId());
            cells[i * WIDTH + FROM] = Days.of(rows.get(i).from(), Days.FIRST);
            cells[i * WIDTH + TO] = Days.of(rows.get(i).to(), Days.LAST);
        }
        return new PersonStays(cells, 0, rows.size());
    }

    /// @return the same stays, copied to a place among those of others
    PersonStays in(int[] all, int at) {
        System.arraycopy(cells, begin, all, at, size * WIDTH);
        return new PersonStays(all, at, size);
    }

    /// @return how many there are
    public int size() {
        return size;
    }

    /// @return the household's number
    public int household(int stay) {
        return cells[begin + stay * WIDTH + HOUSEHOLD];
    }

    /// @return first day, inclusive; [Days#FIRST] when no source says
    public int from(int stay) {
        return cells[begin + stay * WIDTH + FROM];
    }

    /// @return last day, inclusive; [Days#LAST] while it goes on
    public int to(int stay) {
        return cells[begin + stay * WIDTH + TO];
    }

    boolean holds(int stay, int day) {
        return from(stay) <= day && day <= to(stay);
    }
}
