package org.joinedup.funding.run;

import java.util.Objects;

/// Which version of this program is running.
final class ProgramVersion {

    private ProgramVersion() {}

    /// @return as the program's archive says, such as `1.0.0`; `development` outside of one
    static String current() {
        return Objects.requireNonNullElse(ProgramVersion.class.getPackage().getImplementationVersion(), "development");
    }
}
