package org.joinedup.involvement.team.change;

import org.jspecify.annotations.Nullable;

/// Someone to be on a team.
sealed interface NewMember {

    /// A practitioner of a source system.
    ///
    /// @param id source system and its identifier
    /// @param role on the team; null when not given
    record OfSource(String id, @Nullable String role) implements NewMember {}

    /// A person who is in no source.
    ///
    /// @param name in one piece
    /// @param role on the team; null when not given
    /// @param agency whom they work for
    /// @param phone at work; null when not given
    /// @param email at work; null when not given
    record Outsider(
            String name,
            @Nullable String role,
            String agency,
            @Nullable String phone,
            @Nullable String email) implements NewMember {

        /// Nothing of them, because what is printed ends up in a log.
        @Override
        public String toString() {
            return "Outsider[]";
        }
    }
}
