package org.joinedup.cost.ledger;

import java.util.List;

/// One person's times in households, in columns, by id of household and then by time.
public final class PersonStays {

    private static final int WIDTH = 3;
    private static final int HOUSEHOLD = 0;
    private static final int FROM = 1;
    private static final int TO = 2;

    private final int[] cells;

    private PersonStays(int[] cells) {
        this.cells = cells;
    }

    /// @param rows in the order of their households' ids
    static PersonStays of(List<StayRow> rows, Dictionaries names) {
        var cells = new int[rows.size() * WIDTH];
        for (var i = 0; i < rows.size(); i++) {
            cells[i * WIDTH + HOUSEHOLD] = names.households().number(rows.get(i).householdId());
            cells[i * WIDTH + FROM] = Days.of(rows.get(i).from(), Days.FIRST);
            cells[i * WIDTH + TO] = Days.of(rows.get(i).to(), Days.LAST);
        }
        return new PersonStays(cells);
    }

    /// @return how many there are
    public int size() {
        return cells.length / WIDTH;
    }

    /// @return the household's number
    public int household(int stay) {
        return cells[stay * WIDTH + HOUSEHOLD];
    }

    /// @return first day, inclusive; [Days#FIRST] when no source says
    public int from(int stay) {
        return cells[stay * WIDTH + FROM];
    }

    /// @return last day, inclusive; [Days#LAST] while it goes on
    public int to(int stay) {
        return cells[stay * WIDTH + TO];
    }

    boolean holds(int stay, int day) {
        return from(stay) <= day && day <= to(stay);
    }
}
