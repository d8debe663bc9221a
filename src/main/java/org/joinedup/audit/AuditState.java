package org.joinedup.audit;

import graphql.execution.ResultPath;
import graphql.execution.instrumentation.InstrumentationState;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The calls of one operation, by the first part of the path in the answer.
final class AuditState implements InstrumentationState {

    private final Map<String, AuditedCall> calls = new ConcurrentHashMap<>();

    void add(ResultPath path, AuditedCall call) {
        calls.put(rootOf(path), call);
    }

    /// @return the call above a field; null below introspection
    @Nullable
    AuditedCall findCall(ResultPath path) {
        return calls.get(rootOf(path));
    }

    List<AuditedCall> due() {
        return calls.values().stream().filter(AuditedCall::isDue).toList();
    }

    private static String rootOf(ResultPath path) {
        return String.valueOf(path.toList().getFirst());
    }
}
