package org.joinedup.audit;

import org.joinedup.security.AllowedTo;
import org.joinedup.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.query.ScrollSubrange;
import org.springframework.stereotype.Controller;

/// The fields of `schema/audit.graphqls`.
@Controller
class AuditController {

    private static final int DEFAULT_FIRST = 50;

    private final AuditTrail trail;

    AuditController(AuditTrail trail) {
        this.trail = trail;
    }

    @QueryMapping
    @AllowedTo(Role.AUDITOR)
    Window<AuditRecord> auditRecords(
            @Argument @Nullable String account, @Argument @Nullable String subject, ScrollSubrange page) {
        var first = page.count().orElse(DEFAULT_FIRST);
        var before = page.position().map(AuditPosition::of).orElse(AuditPosition.END);
        var found = trail.records(new AuditSearch(account, subject, before), first + 1);
        var records = found.subList(0, Math.min(first, found.size()));
        return Window.from(records, i -> AuditPosition.of(records.get(i)).toScrollPosition(), found.size() > first);
    }
}
