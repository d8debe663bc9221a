package org.joinedup.demo.city;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// A stream of random numbers that belongs to one purpose and one item.
///
/// What is drawn for one record never depends on how much was drawn for another, so that rows
/// stay the same when something else is added. Only exact arithmetic is used: `StrictMath`, because
/// `Math` may differ in the last bit from machine to machine.
public final class Chance {

    private static final RandomGeneratorFactory<RandomGenerator> FACTORY =
            RandomGeneratorFactory.of("L64X128MixRandom");

    private final RandomGenerator random;

    private Chance(long seed) {
        random = FACTORY.create(seed);
    }

    /// @param purpose what the numbers are for, such as `names`
    /// @param item number of the person, household or record
    public static Chance of(long seed, String purpose, long item) {
        return new Chance(mixed(mixed(mixed(seed) + purpose.hashCode()) + item));
    }

    /// @return true with the given probability
    public boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /// @return 0 or more, below 1
    public double unit() {
        return random.nextDouble();
    }

    /// @return 0 or more, below `bound`
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /// @return between the two, both inclusive
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /// @return normally distributed, mean 0, standard deviation 1 (Box and Muller)
    public double normal() {
        var radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return radius * StrictMath.cos(2 * StrictMath.PI * random.nextDouble());
    }

    /// @return a whole number whose expected value is the given one
    public int rounded(double value) {
        var whole = (int) value;
        return happens(value - whole) ? whole + 1 : whole;
    }

    /// @return one of the list, each as likely as the other
    public <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /// @return place of the one taken, as likely as its weight says
    public int weighted(double... weights) {
        var sum = 0.0;
        for (var weight : weights) {
            sum += weight;
        }
        var left = random.nextDouble() * sum;
        var i = 0;
        while (i < weights.length - 1 && left >= weights[i]) {
            left -= weights[i++];
        }
        return i;
    }

    /// @return a day between the two, both inclusive; the first if the second is before it
    public LocalDate day(LocalDate first, LocalDate last) {
        var days = (int) ChronoUnit.DAYS.between(first, last);
        return days <= 0 ? first : first.plusDays(random.nextInt(days + 1));
    }

    /// Puts the list in a random order, in place.
    public void shuffle(List<?> list) {
        for (var i = list.size() - 1; i > 0; i--) {
            swap(list, i, random.nextInt(i + 1));
        }
    }

    private static <T> void swap(List<T> list, int i, int j) {
        list.set(i, list.set(j, list.get(i)));
    }

    /// Stafford's variant 13, as `SplittableRandom` mixes its seeds.
    private static long mixed(long value) {
        var z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
