package org.joinedup.funding.indicator;

import java.util.List;
import org.joinedup.area.Area;
import org.joinedup.area.AreaColumns;
import org.joinedup.area.SmallArea;
import org.joinedup.area.Vintage;
import org.joinedup.table.TableRow;
import org.jspecify.annotations.Nullable;

/// Reads small areas from the rows of a file of indicators, as far as it names them.
final class SmallAreas {

    private final AreaColumns columns;
    private final String lsoa;
    private final @Nullable String name;

    SmallAreas(List<String> header, Vintage vintage, String lsoa) {
        this.columns = AreaColumns.of(header);
        this.lsoa = lsoa;
        this.name = columns.lsoaName(vintage);
    }

    SmallArea area(TableRow row) {
        var code = row.text(lsoa);
        var found = find(row, name);
        return new SmallArea(
                code,
                found == null ? code : found,
                area(find(row, columns.ward()), find(row, columns.wardName())),
                area(find(row, columns.district()), find(row, columns.districtName())));
    }

    private static @Nullable Area area(@Nullable String code, @Nullable String name) {
        var either = code == null ? name : code;
        return either == null ? null : new Area(either, name == null ? either : name);
    }

    private static @Nullable String find(TableRow row, @Nullable String column) {
        return column == null ? null : row.find(column);
    }
}
