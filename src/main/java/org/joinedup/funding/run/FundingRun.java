package org.joinedup.funding.run;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joinedup.area.Vintage;
import org.joinedup.funding.FundingChoice;
import org.joinedup.funding.Method;
import org.joinedup.funding.Standardisation;
import org.joinedup.funding.TieRule;
import org.joinedup.funding.allocation.LimitChoice;
import org.joinedup.funding.export.Fact;
import org.joinedup.funding.rank.Checksums;
import org.jspecify.annotations.Nullable;

/// An allocation that is kept. Its data and amounts stay in the graph until somebody asks for them.
///
/// @param id opaque
/// @param title in the author's words
/// @param note in the author's words; empty for none
/// @param author username
/// @param at when it was recorded
/// @param publication null while it is a draft
/// @param choice how the fund was shared out
/// @param limits null when nothing held amounts near last year's
/// @param domains names in the order of the weights
/// @param vintage of the areas
/// @param areas how many took part
/// @param checksums of its ranks and figures
/// @param dataHash SHA-256 of the data that it keeps
/// @param resultHash SHA-256 of its amounts
/// @param programVersion of the program that recorded it
/// @param facts on inputs, decisions and notes, in order
/// @param inputs files that the data were read from, in order
public record FundingRun(
        String id,
        String title,
        String note,
        String author,
        Instant at,
        @Nullable Publication publication,
        FundingChoice choice,
        @Nullable LimitChoice limits,
        List<String> domains,
        Vintage vintage,
        long areas,
        Checksums checksums,
        String dataHash,
        String resultHash,
        String programVersion,
        List<Fact> facts,
        List<RunInput> inputs) {

    /// @return how far it has come
    public RunStatus status() {
        return publication == null ? RunStatus.DRAFT : RunStatus.PUBLISHED;
    }

    /// @return pence that were shared out
    public long fund() {
        return choice.pence();
    }

    /// @return how ranks became shares
    public Method method() {
        return choice.method();
    }

    /// @return which ranks areas of the same score got
    public TieRule ties() {
        return choice.ties();
    }

    /// @return how a domain's indicators were added up
    public Standardisation standardisation() {
        return choice.standardisation();
    }

    /// @return that the ranks of each domain, and all figures, add up as without ties
    public List<RunCheck> checks() {
        var expected = BigDecimal.valueOf(checksums.expected());
        var weights = choice.weights().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Stream.concat(
                        IntStream.range(0, domains.size())
                                .mapToObj(at -> new RunCheck(
                                        "Ranks of " + domains.get(at),
                                        expected,
                                        checksums.domains().get(at))),
                        Stream.of(new RunCheck("Figures", expected.multiply(weights), checksums.figures())))
                .toList();
    }

    /// That a run stands for good.
    ///
    /// @param at when
    /// @param by username
    public record Publication(Instant at, String by) {}
}
