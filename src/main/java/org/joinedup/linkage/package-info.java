/// Record linkage on CSV files: the commands `link`, `evaluate` and `train`, which need no
/// database.
///
/// 1. `Mapping` reads what `--map` says; `TableColumns` finds the columns in each file's header
///    (`linkage.csv`).
/// 2. `RecordReader` reads the files into one table of records, `Records`.
/// 3. `LinkageRun` gives it to the engine, [org.joinedup.match.Linkage], with the same defaults as
///    everything else.
/// 4. `ClusterFile` and `PairFile` write what was found; `Evaluation` compares it with the truth
///    (`linkage.figures`).
///
/// `train` keeps the model that came out, rather than the clusters.
///
/// `docs/linkage.md` is written for those who use the commands. Nothing here decides who is one
/// person, and no message repeats a value of a row.
@ApplicationModule(
        displayName = "Linkage commands",
        allowedDependencies = {"match", "match :: model", "match :: table"})
@NullMarked
package org.joinedup.linkage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
