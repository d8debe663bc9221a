package org.joinedup.cost.price;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A place's folder with price files that a test changes.
record PlaceFolder(Path folder) {

    static final String COLUMNS = "type,unit,pence,price_year,source,page,confidence,status,service,agencies,from,to\n";
    static final String HOME_CARE = "HOME_CARE,HOUR,1600,2010/11,a contract,,LOW,estimate,Home care,council:100,,\n";
    static final String DEFLATORS = "year,index,source,status\n2009/10,90,a survey,found\n2010/11,100,a survey,found\n";

    /// Both files without a fault.
    static PlaceFolder sound(Path folder) {
        return new PlaceFolder(folder).withDeflators(DEFLATORS).withCosts(COLUMNS + HOME_CARE);
    }

    PlaceFolder withCosts(String text) {
        return with(UnitCostReader.FILE, text.getBytes(StandardCharsets.UTF_8));
    }

    PlaceFolder withRow(String row) {
        return withCosts(COLUMNS + HOME_CARE + row + "\n");
    }

    PlaceFolder withDeflators(String text) {
        return with(DeflatorReader.FILE, text.getBytes(StandardCharsets.UTF_8));
    }

    PlaceFolder with(String file, byte[] bytes) {
        try {
            Files.write(folder.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    PriceFiles read() {
        return PriceFiles.read(folder);
    }
}
