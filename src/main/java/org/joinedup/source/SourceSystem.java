package org.joinedup.source;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A partner's system that records come from, and what its owner agreed to share.
///
/// @param code short and stable, such as `housing`: lower-case letters, digits and hyphens, a
///     letter first
/// @param name as practitioners know it
/// @param owner organisation and department that answers for its content
/// @param population whom it holds when it is complete
/// @param frequency how often it is delivered
/// @param agreement what the owner agreed to
public record SourceSystem(
        String code, String name, String owner, Population population, Frequency frequency, Agreement agreement) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /// @throws IllegalArgumentException if the code has another shape
    public SourceSystem {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("a system's code is lower-case letters, digits and hyphens");
        }
    }

    /// The people whom a complete delivery should hold.
    ///
    /// @param description in a few words
    /// @param fromAge youngest age in whole years, inclusive; null when there is none
    /// @param toAge oldest age in whole years, inclusive; null when there is none
    public record Population(
            String description,
            @Nullable Integer fromAge,
            @Nullable Integer toAge) {

        /// @throws IllegalArgumentException if an age is negative or the first is above the second
        public Population {
            if ((fromAge != null && fromAge < 0) || (toAge != null && toAge < (fromAge == null ? 0 : fromAge))) {
                throw new IllegalArgumentException("ages go from 0 upwards");
            }
        }
    }

    /// How often a system is delivered.
    public enum Frequency {
        /// Every day, or every working day.
        DAILY,
        /// Once a week.
        WEEKLY,
        /// Once a calendar month.
        MONTHLY,
        /// Once in each of the three school terms.
        TERMLY,
        /// Once in three months.
        QUARTERLY
    }

    /// The information sharing agreement that a delivery rests on.
    ///
    /// @param reference of the signed document
    /// @param purpose that the data may be used for
    /// @param shared kinds of data that may be delivered, in the agreement's words
    /// @param roles names of the roles that may see what is delivered
    public record Agreement(String reference, String purpose, List<String> shared, List<String> roles) {

        /// Keeps its own copies of the lists.
        public Agreement {
            shared = List.copyOf(shared);
            roles = List.copyOf(roles);
        }
    }
}
