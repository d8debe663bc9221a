package org.joinedup;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/// The packages depend on one another only as each `package-info.java` allows.
class ModuleBoundariesTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(Application.class);

    @Test
    void keepsToTheAllowedDependencies() {
        MODULES.verify();
    }

    /// Writes diagrams and a canvas of each package to `target/spring-modulith-docs/`.
    @Test
    void drawsTheMap() {
        new Documenter(MODULES).writeDocumentation();
    }
}
