package org.joinedup.match.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.joinedup.match.table.Attribute;
import org.joinedup.match.table.Dictionary;
import org.joinedup.match.table.RecordTable;

/// Reads the written values of a table into features, each distinct value once.
public final class FeatureReader {

    private static final Set<Attribute> OTHERS = EnumSet.of(
            Attribute.NHS_NUMBER,
            Attribute.UPN,
            Attribute.NATIONAL_INSURANCE_NUMBER,
            Attribute.IDENTIFIER,
            Attribute.PHONE,
            Attribute.EMAIL,
            Attribute.TEXT,
            Attribute.CATEGORY);

    private final RecordTable table;
    private final Features features;

    private FeatureReader(RecordTable table) {
        this.table = table;
        this.features = new Features(table.size(), others(table));
    }

    public static Features read(RecordTable table) {
        var reader = new FeatureReader(table);
        new NameReader(table, reader.features).read();
        reader.readBirthDates();
        reader.readSexes();
        reader.readResidences();
        reader.readOthers();
        return reader.features;
    }

    private static List<Others> others(RecordTable table) {
        var byLabel = new LinkedHashMap<String, Others>();
        for (var column : table.columns()) {
            if (OTHERS.contains(column.attribute())) {
                byLabel.computeIfAbsent(
                        column.label(),
                        label -> new Others(label, column.attribute(), new Dictionary(), new CodeSets()));
            }
        }
        return List.copyOf(byLabel.values());
    }

    private void readBirthDates() {
        for (var column : table.columnsOf(Attribute.BIRTH_DATE)) {
            var dates = new BirthDates(table.dictionary(column));
            var codes = Placeholders.without(counts(column, codes(column, dates::read)));
            for (var record = 0; record < table.size(); record++) {
                var code = codes[table.code(column, record)];
                if (code != 0) {
                    features.set(record, Features.BIRTH_DATE, code);
                    features.birthDates().code(code);
                }
            }
        }
    }

    private Placeholders.Counts counts(int column, int[] dates) {
        var counts = new int[dates.length];
        for (var record = 0; record < table.size(); record++) {
            counts[table.code(column, record)]++;
        }
        return new Placeholders.Counts(dates, counts);
    }

    private void readSexes() {
        for (var column : table.columnsOf(Attribute.SEX)) {
            var codes = codes(column, FeatureReader::sex);
            for (var record = 0; record < table.size(); record++) {
                features.set(record, Features.SEX, codes[table.code(column, record)]);
            }
        }
    }

    private static int sex(String written) {
        return switch (Character.toUpperCase(written.strip().charAt(0))) {
            case 'F', 'W', '2' -> 1;
            case 'M', '1' -> 2;
            default -> 0;
        };
    }

    private void readResidences() {
        var residences = features.residences();
        var lines = codesOf(Attribute.ADDRESS, residences::lineCode);
        var postcodes = codesOf(Attribute.POSTCODE, residences::postcodeCode);
        var uprns = codesOf(Attribute.UPRN, residences::uprnCode);
        var most = Math.max(lines.size(), Math.max(postcodes.size(), uprns.size()));
        var set = new int[most];
        for (var record = 0; record < table.size(); record++) {
            for (var i = 0; i < most; i++) {
                set[i] = residences.code(code(lines, i, record), code(postcodes, i, record), code(uprns, i, record));
            }
            features.set(record, Features.RESIDENCE, features.residenceSets().code(set));
        }
    }

    private int code(List<Parsed> parsed, int nth, int record) {
        return nth < parsed.size()
                ? parsed.get(nth).codes()[table.code(parsed.get(nth).column(), record)]
                : 0;
    }

    private void readOthers() {
        for (var i = 0; i < features.others().size(); i++) {
            readOther(features.others().get(i), Features.FIRST_OTHER + i);
        }
    }

    private void readOther(Others other, int feature) {
        var columns = new ArrayList<Parsed>();
        for (var column : table.columnsOf(other.attribute())) {
            if (table.columns().get(column).label().equals(other.label())) {
                columns.add(new Parsed(column, codes(column, other::code)));
            }
        }
        var set = new int[columns.size()];
        for (var record = 0; record < table.size(); record++) {
            for (var i = 0; i < set.length; i++) {
                set[i] = code(columns, i, record);
            }
            features.set(record, feature, other.sets().code(set));
        }
    }

    private List<Parsed> codesOf(Attribute attribute, ToIntFunction<String> parse) {
        return Arrays.stream(table.columnsOf(attribute))
                .mapToObj(column -> new Parsed(column, codes(column, parse)))
                .toList();
    }

    private int[] codes(int column, ToIntFunction<String> parse) {
        var values = table.dictionary(column);
        var codes = new int[values.size()];
        for (var code = 1; code < codes.length; code++) {
            codes[code] = parse.applyAsInt(values.text(code));
        }
        return codes;
    }

    /// A column with the code of each of its written values.
    private record Parsed(int column, int[] codes) {}
}
