/// Who may see what: accounts, signing in, and the roles that each root field is allowed to.
///
/// A request passes [org.joinedup.security.WebSecurity] (who is it?), then every root field of its
/// operation passes `FieldGuard` (is it allowed to one of their roles?). What nobody was allowed
/// is refused: a root field without [org.joinedup.security.AllowedTo] answers no one. Accounts are
/// kept in the graph with a hash of their password; `FirstAccounts` makes one for each role at the
/// first start. What is not here: the record of who looked at whom, which is `audit`'s, and
/// agreements (which service may see which partner's records) and the shielding of single people;
/// both will narrow answers after `FieldGuard` and before a feature's rows leave this service.
@ApplicationModule(
        displayName = "Security",
        allowedDependencies = {})
@NullMarked
package org.joinedup.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
