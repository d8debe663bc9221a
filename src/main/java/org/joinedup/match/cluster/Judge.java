package org.joinedup.match.cluster;

/// Weighs pairs and groups of records. Not safe for several threads: each thread makes its own.
public interface Judge extends GroupRule {

    /// @return match weight of two records in bits; NaN when the two must not be in one cluster
    double weight(int left, int right);

    /// @return what the record was part of before, 1 or more; 0 when it was of nothing
    int before(int record);
}
