/// Who looked at whom, when and why.
///
/// `AuditInstrumentation` follows every operation: which root fields were called, with which
/// arguments (by name; only ids are kept), and whose ids the answer holds, which result types say
/// by [org.joinedup.audit.AuditSubject]. Before the answer leaves, `AuditTrail` writes one
/// `AuditRecord` for each root field; if it can't, there is no answer. Nothing has to be remembered
/// for a new field, and only `NotAboutPeople` opts one out. What is not here: signing in, which is
/// `security`'s; and the chain of hashes that will make a changed or removed record visible, which
/// will be built where `AuditTrail` writes.
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"graph", "security"})
@NullMarked
package org.joinedup.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
