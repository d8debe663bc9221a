package org.joinedup.funding.model;

import java.util.List;
import java.util.Map;
import org.joinedup.area.Areas;
import org.joinedup.funding.FundingChoice;
import org.joinedup.funding.Indicator;
import org.joinedup.funding.NeedData;
import org.joinedup.funding.allocation.LimitChoice;

/// A model that can be allocated: its file and all files that it names were read without an issue
/// that refuses.
///
/// @param id name of its file without the ending
/// @param name for people
/// @param data areas with their need
/// @param choice fund, method, weights of the domains, ties, standardisation
/// @param areas small areas of the model with wards, districts and shares of divisions; `data` has
///     the same small areas
/// @param registry indicators that the model uses, the population's too, by id
/// @param inputs every file that was read, the model's own first
/// @param notes sentences on what was done to the data, such as gaps that were filled; in the order
///     in which it was done
/// @param decisions which data sets were kept and which dropped
/// @param limits towards last year's amounts
/// @param lastYear pence of last year by code of LSOA; empty when no file says
public record FundingModel(
        String id,
        String name,
        NeedData data,
        FundingChoice choice,
        Areas areas,
        List<Indicator> registry,
        List<InputFile> inputs,
        List<String> notes,
        List<Decision> decisions,
        LimitChoice limits,
        Map<String, Long> lastYear) {

    /// Keeps its own copies of the lists.
    public FundingModel {
        registry = List.copyOf(registry);
        inputs = List.copyOf(inputs);
        notes = List.copyOf(notes);
        decisions = List.copyOf(decisions);
        lastYear = Map.copyOf(lastYear);
    }
}
