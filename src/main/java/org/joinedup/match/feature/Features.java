package org.joinedup.match.feature;

import java.util.List;
import org.joinedup.match.table.LongDictionary;

/// Records in the form that is compared: for each record a row of codes, and what the codes mean.
///
/// A code of 0 means that the record does not hold the feature.
public final class Features {

    /// First word of the given name, of [#words()].
    public static final int GIVEN = 0;
    /// Further given names, a set of words of [#middles()].
    public static final int MIDDLE = 1;
    /// Family name: the whole name first, then its parts and former ones, of [#families()].
    public static final int FAMILY = 2;
    /// Eight digits of four bits each.
    public static final int BIRTH_DATE = 3;
    /// 1 female, 2 male.
    public static final int SEX = 4;
    /// A set of residences, of [#residenceSets()].
    public static final int RESIDENCE = 5;
    /// From here on the sets of [#others()].
    public static final int FIRST_OTHER = 6;

    private final int size;
    private final int stride;
    private final int[] rows;
    private final Words words;
    private final CodeSets middles = new CodeSets();
    private final CodeSets families = new CodeSets();
    private final Residences residences = new Residences();
    private final CodeSets residenceSets = new CodeSets();
    private final List<Others> others;
    private final LongDictionary birthDates = new LongDictionary();

    Features(int size, List<Others> others) {
        this.size = size;
        this.others = List.copyOf(others);
        stride = FIRST_OTHER + others.size();
        rows = new int[Math.multiplyExact(size, stride)];
        words = new Words();
    }

    /// @return number of records
    public int size() {
        return size;
    }

    /// @return features of a record: how far apart its rows are in [#rows()]
    public int stride() {
        return stride;
    }

    /// @return all rows, one after the other; not to be changed
    public int[] rows() {
        return rows;
    }

    public int get(int record, int feature) {
        return rows[record * stride + feature];
    }

    void set(int record, int feature, int code) {
        rows[record * stride + feature] = code;
    }

    public Words words() {
        return words;
    }

    public CodeSets middles() {
        return middles;
    }

    public CodeSets families() {
        return families;
    }

    public Residences residences() {
        return residences;
    }

    public CodeSets residenceSets() {
        return residenceSets;
    }

    /// @return numbers of the birth dates, by their eight digits
    public LongDictionary birthDates() {
        return birthDates;
    }

    public List<Others> others() {
        return others;
    }

    /// @return whether any record holds the feature
    public boolean holdsAny(int feature) {
        for (var i = feature; i < rows.length; i += stride) {
            if (rows[i] != 0) {
                return true;
            }
        }
        return false;
    }
}
