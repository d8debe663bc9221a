package org.joinedup.funding.indicator;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joinedup.area.SmallArea;
import org.joinedup.area.Vintage;
import org.joinedup.table.CsvTable;
import org.joinedup.table.Issue;
import org.joinedup.table.Place;

/// A file of a publication as it was read. A row with an issue is not used.
///
/// @param file its name
/// @param vintage of its areas
/// @param areas of its rows with names and larger areas as far as it says, by code
/// @param lines where each area stands
/// @param columns how the header spells each indicator that was asked for and found
/// @param values by the indicator's id, then by the area's code; `NaN` where the file has a blank
/// @param issues what is wrong, in the order of the file
public record IndicatorFile(
        String file,
        Vintage vintage,
        List<SmallArea> areas,
        Map<String, Integer> lines,
        Map<String, String> columns,
        Map<String, Map<String, Double>> values,
        List<Issue> issues) {

    /// @param file with the publisher's own header
    /// @param publication its mapping
    /// @param wanted ids of indicators of the publication; each that the file lacks is an issue
    public static IndicatorFile read(Path file, Publication publication, Collection<String> wanted) {
        return new IndicatorReader(new CsvTable(file), publication).read(wanted);
    }

    /// @param table a file that was opened already
    /// @param publication its mapping
    /// @param wanted ids of indicators of the publication; each that the file lacks is an issue
    public static IndicatorFile read(CsvTable table, Publication publication, Collection<String> wanted) {
        return new IndicatorReader(table, publication).read(wanted);
    }

    /// @param file with the publisher's own header
    /// @param publication its mapping
    /// @return ids of the indicators that the file has a column for
    public static Set<String> offered(Path file, Publication publication) {
        return new IndicatorReader(new CsvTable(file), publication).offered();
    }

    /// @param indicator its id
    /// @param code of an area
    /// @return where the value is
    public Place place(String indicator, String code) {
        return new Place(file, lines.getOrDefault(code, 0), columns.get(indicator));
    }
}
