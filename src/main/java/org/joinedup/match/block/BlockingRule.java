package org.joinedup.match.block;

import static org.joinedup.match.block.Atoms.mix;

import java.util.ArrayList;
import java.util.List;
import org.joinedup.match.feature.Features;

/// What two records must share to be compared: a cheap test.
///
/// @param name such as `given name and birth date`
/// @param keys gives a record's keys; none when it does not hold what the rule looks at
/// @param isBroad whether the more records there are, the more strangers share a key
record BlockingRule(String name, Keys keys, boolean isBroad) {

    /// Gives the keys of one record.
    @FunctionalInterface
    interface Keys {
        void of(int record, KeySink sink);
    }

    /// @return the rules that the features allow; each allows for something that goes wrong in the
    ///     others
    static List<BlockingRule> all(Features features) {
        var atoms = new Atoms(features);
        var rules = new ArrayList<BlockingRule>();
        names(rules, atoms);
        if (features.holdsAny(Features.BIRTH_DATE)) {
            birthDates(rules, atoms);
        }
        if (features.holdsAny(Features.RESIDENCE)) {
            residences(rules, atoms);
        }
        for (var i = 0; i < features.others().size(); i++) {
            others(rules, atoms, i);
        }
        return List.copyOf(rules);
    }

    private static void names(List<BlockingRule> rules, Atoms atoms) {
        rules.add(broad("two words of the name", atoms::wordPairs));
        rules.add(broad(
                "root of given name, sound of family name",
                (record, sink) -> atoms.roots(record, root -> pair(root, atoms.familySound(record), sink))));
        rules.add(broad(
                "sound of given name, family name",
                (record, sink) -> pair(atoms.givenSound(record), atoms.family(record), sink)));
        rules.add(broad(
                "beginnings of both names",
                (record, sink) -> pair(atoms.givenBeginning(record), atoms.familyBeginning(record), sink)));
    }

    private static void birthDates(List<BlockingRule> rules, Atoms atoms) {
        rules.add(of(
                "birth date, a name",
                (record, sink) -> atoms.anyName(record, name -> pair(name, atoms.birthDate(record), sink))));
        rules.add(of(
                "birth date, initials", (record, sink) -> pair(atoms.initials(record), atoms.birthDate(record), sink)));
        rules.add(broad(
                "birth date, a digit left out, family name",
                (record, sink) -> atoms.birthDatesWithoutADigit(
                        record, date -> pair(atoms.familyBeginning(record), date, sink))));
        rules.add(broad(
                "birth date, a digit left out, given name",
                (record, sink) ->
                        atoms.birthDatesWithoutADigit(record, date -> pair(atoms.givenBeginning(record), date, sink))));
        rules.add(broad(
                "birth year, both names",
                (record, sink) -> atoms.roots(
                        record, root -> pair(root, pairOf(atoms.familySound(record), atoms.birthYear(record)), sink))));
        rules.add(of(
                "birth date, place",
                (record, sink) -> atoms.districts(record, district -> pair(district, atoms.birthDate(record), sink))));
        rules.add(broad("birth date", (record, sink) -> add(atoms.birthDate(record), sink)));
    }

    private static void residences(List<BlockingRule> rules, Atoms atoms) {
        rules.add(of(
                "property, a name",
                (record, sink) -> atoms.properties(
                        record, property -> atoms.anyName(record, name -> pair(name, property, sink)))));
        rules.add(of("property", (record, sink) -> atoms.properties(record, property -> add(property, sink))));
        rules.add(of(
                "postcode, a name",
                (record, sink) -> atoms.postcodes(
                        record, postcode -> atoms.anyName(record, name -> pair(name, postcode, sink)))));
        rules.add(of(
                "postcode, birth year",
                (record, sink) -> atoms.postcodes(record, postcode -> pair(atoms.birthYear(record), postcode, sink))));
        rules.add(of(
                "district, both names",
                (record, sink) -> atoms.districts(
                        record,
                        district ->
                                pair(pairOf(atoms.givenSound(record), atoms.familySound(record)), district, sink))));
        rules.add(of(
                "address line, initials",
                (record, sink) -> atoms.lines(record, line -> pair(atoms.givenInitial(record), line, sink))));
    }

    private static void others(List<BlockingRule> rules, Atoms atoms, int other) {
        var label = atoms.label(other);
        if (atoms.isNearlyUnique(other)) {
            rules.add(of(label, (record, sink) -> atoms.values(other, record, value -> add(value, sink))));
            return;
        }
        rules.add(of(
                label + ", a name",
                (record, sink) ->
                        atoms.values(other, record, value -> atoms.anyName(record, name -> pair(name, value, sink)))));
        rules.add(of(
                label + ", birth date",
                (record, sink) -> atoms.values(other, record, value -> pair(atoms.birthDate(record), value, sink))));
        rules.add(of(
                label + ", postcode",
                (record, sink) -> atoms.values(
                        other, record, value -> atoms.postcodes(record, postcode -> pair(postcode, value, sink)))));
    }

    private static BlockingRule of(String name, Keys keys) {
        return new BlockingRule(name, keys, false);
    }

    private static BlockingRule broad(String name, Keys keys) {
        return new BlockingRule(name, keys, true);
    }

    private static void add(long atom, KeySink sink) {
        if (atom != 0) {
            sink.add(atom);
        }
    }

    private static void pair(long one, long other, KeySink sink) {
        if (one != 0 && other != 0) {
            sink.add(mix(one, other));
        }
    }

    private static long pairOf(long one, long other) {
        return one == 0 || other == 0 ? 0 : mix(one, other);
    }
}
