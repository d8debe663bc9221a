package org.joinedup.security;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an account is made from.
///
/// @param displayName null for none
record AccountInput(String username, @Nullable String displayName, List<Role> roles) {}
