package org.joinedup.match.table;

/// A growing list of texts; the first is number 0.
interface Texts {

    int size();

    void add(Slice text);

    String get(int number);

    boolean is(int number, Slice text);

    /// Reads a little of each text, so that the memory that holds them is near when they are asked
    /// for: reads that do not wait for each other take hardly longer than one.
    ///
    /// @return something that depends on all that was read
    int touch(int[] numbers);
}
