package org.joinedup.funding.certainty;

import java.util.List;

/// What the choices do to a place's amount.
///
/// @param code of the area or district
/// @param name its name
/// @param deviation standard deviation of its amount over all combinations of choices, in pence
/// @param effects of each choice; empty when the amount does not vary
public record PlaceEffects(String code, String name, double deviation, List<ChoiceEffect> effects) {

    /// Keeps its own copy of the list.
    public PlaceEffects {
        effects = List.copyOf(effects);
    }
}
