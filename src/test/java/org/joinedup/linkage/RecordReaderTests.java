package org.joinedup.linkage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.joinedup.linkage.csv.CsvFile;
import org.joinedup.linkage.csv.InputMistake;
import org.joinedup.match.table.Attribute;
import org.joinedup.match.table.RecordTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordReaderTests {

    @TempDir
    private Path folder;

    @Test
    void readsMappedColumnsOnly() throws IOException {
        var table = read(List.of(file("schools", "id,name,secret\n7,Day,x\n")), "record_id=id", "family_name=name");
        assertThat(table.id(0)).isEqualTo("7");
        assertThat(table.system(0)).isEqualTo("schools");
        assertThat(rows(table)).containsExactly("[Day]");
    }

    @Test
    void namesARecordByItsLineWithoutAnIdentifier() throws IOException {
        var table = read(List.of(file("schools", "name\n\nDay\n\"Fox\nLee\"\nCole\n")), "family_name=name");
        assertThat(IntStream.range(0, 3).mapToObj(table::id)).containsExactly("3", "4", "6");
    }

    @Test
    void readsTheSourceSystemFromAColumn() throws IOException {
        var table = read(List.of(file("all", "by,name\nhousing,Day\n")), "system=by", "family_name=name");
        assertThat(table.system(0)).isEqualTo("housing");
    }

    @Test
    void putsColumnsOfDifferentFilesIntoOne() throws IOException {
        var files = List.of(file("schools", "forename\nAda\n"), file("housing", "first_name\nBo\n"));
        var table = read(files, "given_name=forename", "given_name=first_name");
        assertThat(rows(table)).containsExactly("[Ada]", "[Bo]");
    }

    @Test
    void keepsSeveralColumnsOfOneFileApart() throws IOException {
        var files = List.of(file("a", "street,town,old,code\n1 Low St,Leeds,2 High St,ZZ1 1ZZ\n"));
        var table = read(files, "address=street+town", "address=old", "postcode=code");
        assertThat(table.columns().stream().map(column -> column.attribute()))
                .containsExactly(Attribute.ADDRESS, Attribute.ADDRESS, Attribute.POSTCODE);
        assertThat(rows(table)).containsExactly("[1 Low St Leeds, 2 High St, ZZ1 1ZZ]");
    }

    @Test
    void joinsThoseColumnsThatAFileHas() throws IOException {
        var files = List.of(file("a", "street,town\nLow St,Leeds\n"), file("b", "town\nYork\n"));
        assertThat(rows(read(files, "address=street+town"))).containsExactly("[Low St Leeds]", "[York]");
    }

    @Test
    void leavesOutWhatOneFileDoesNotHave() throws IOException {
        var files = List.of(file("a", "name,dob\nDay,2001-02-03\n"), file("b", "name\nFox\n"));
        assertThat(rows(read(files, "family_name=name", "birth_date=dob")))
                .containsExactly("[Day, 2001-02-03]", "[Fox, ]");
    }

    @Test
    void listsTheColumnsWhenAMappedOneIsMissing() throws IOException {
        var files = List.of(file("a", "id,name\n1,Day\n"), file("b", "nr,name\n1,Day\n"));
        assertThatThrownBy(() -> read(files, "family_name=surname"))
                .isInstanceOf(InputMistake.class)
                .hasMessage("No file has a column 'surname'.%na.csv has: id, name%nb.csv has: nr, name".formatted());
    }

    @Test
    void refusesTwoRecordsOfOneIdentifier() throws IOException {
        var files = List.of(file("a", "id,name\n17,Day\n18,Fox\n17,Lee\n"));
        assertThatThrownBy(() -> read(files, "record_id=id", "family_name=name"))
                .isInstanceOf(InputMistake.class)
                .hasMessage("Two records of one system have the same identifier: a.csv, line 2 and a.csv, line 4.");
    }

    @Test
    void takesOneIdentifierInTwoSystems() throws IOException {
        var files = List.of(file("a", "id,name\n17,Day\n"), file("b", "id,name\n17,Day\n"));
        assertThat(read(files, "record_id=id", "family_name=name").size()).isEqualTo(2);
    }

    /// "Aa" and "BB" have the same hash.
    @Test
    void tellsIdentifiersOfOneHashApart() throws IOException {
        var files = List.of(file("a", "id,name\nAa,Day\nBB,Fox\n"));
        assertThat(read(files, "record_id=id", "family_name=name").size()).isEqualTo(2);
    }

    @Test
    void refusesARecordWithoutItsIdentifier() throws IOException {
        var files = List.of(file("a", "id,name\n17,Day\n ,Fox\n"));
        assertThatThrownBy(() -> read(files, "record_id=id", "family_name=name"))
                .isInstanceOf(InputMistake.class)
                .hasMessage("a.csv, line 3: the row has no record identifier.");
    }

    @Test
    void refusesAMappingOfKeysAlone() throws IOException {
        var files = List.of(file("a", "id,name\n17,Day\n"));
        assertThatThrownBy(() -> read(files, "record_id=id"))
                .isInstanceOf(InputMistake.class)
                .hasMessageStartingWith("Nothing to compare is mapped");
    }

    private CsvFile file(String name, String text) throws IOException {
        return new CsvFile(Files.writeString(folder.resolve(name + ".csv"), text), UTF_8);
    }

    private static RecordTable read(List<CsvFile> files, String... maps) {
        return RecordReader.read(files, Arrays.stream(maps).map(Mapping::parse).toList(), List.of())
                .table();
    }

    private static List<String> rows(RecordTable table) {
        var columns = table.columns().size();
        return IntStream.range(0, table.size())
                .mapToObj(record -> IntStream.range(0, columns)
                        .mapToObj(column -> table.dictionary(column).text(table.code(column, record)))
                        .toList()
                        .toString())
                .toList();
    }
}
