package org.joinedup.demo;

/// Is told how far the generator is.
@FunctionalInterface
public interface DemoProgress {

    /// @param what was done, in words, such as `wrote housing/2011-03-31-full`
    void report(String what);
}
