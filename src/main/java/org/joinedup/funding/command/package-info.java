/// The command `funding`: everything that can be asked of a fund, without a server or a database.
///
/// `FundingCommand` has a subcommand for each question. `ModelOptions` reads a model (or one table
/// of need), `CommandRun` says what is wrong, `TextTable` prints.
@NamedInterface("command")
@NullMarked
package org.joinedup.funding.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
