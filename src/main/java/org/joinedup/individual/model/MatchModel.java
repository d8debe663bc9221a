package org.joinedup.individual.model;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joinedup.match.model.Levels;
import org.joinedup.match.model.ModelFile;

/// A model as data managers see it.
///
/// @param version such as `fellegi-sunter-2026-11-22`
/// @param records number of source records that it was trained on
/// @param priorBits weight of any two records before anything is compared
/// @param levels of each comparison in its order, without those that are held by one record only
record MatchModel(String version, int records, double priorBits, List<Level> levels) {

    static MatchModel of(ModelFile file) {
        var levels = file.model().levels().stream().flatMap(MatchModel::levels).toList();
        return new MatchModel(file.version(), file.records(), file.model().priorBits(), levels);
    }

    private static Stream<Level> levels(Levels all) {
        return IntStream.range(1, all.m().length)
                .mapToObj(level -> new Level(
                        all.comparison(), level, all.m()[level], all.u()[level], all.h()[level], all.bits(level)));
    }

    /// One level of one comparison.
    ///
    /// @param comparison such as `birth date`
    /// @param level its number, from 1
    /// @param m share of pairs of one person that are at it
    /// @param u share of pairs of strangers
    /// @param household share of pairs of two people of one household
    /// @param bits what it adds to a match weight, before frequencies of values
    record Level(String comparison, int level, double m, double u, double household, double bits) {}
}
