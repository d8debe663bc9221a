package org.joinedup.demo;

/// How large the made-up city is and how long it lives.
///
/// The same settings give the same files, byte by byte, on any machine.
///
/// @param people 50 to 2,000,000; 65,534 is the size of the Nottingham analysis
/// @param seed any number; another one is another city
/// @param days after the full extracts, each with deltas; 0 to 366
public record DemoCitySettings(int people, long seed, int days) {

    /// A city that is quickly made and loaded.
    public static final DemoCitySettings DEFAULT = new DemoCitySettings(3_000, 1, 0);

    /// As many individuals as in the Nottingham analysis.
    public static final int FULL_SIZE = 65_534;

    private static final int FEWEST = 50;
    private static final int MOST = 2_000_000;
    private static final int LONGEST = 366;

    /// @throws IllegalArgumentException if a number is out of its bounds
    public DemoCitySettings {
        if (people < FEWEST || people > MOST) {
            throw new IllegalArgumentException("people must be 50 to 2,000,000");
        }
        if (days < 0 || days > LONGEST) {
            throw new IllegalArgumentException("days must be 0 to 366");
        }
    }
}
