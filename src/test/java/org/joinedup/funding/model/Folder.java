package org.joinedup.funding.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.joinedup.table.Issue;

/// A folder with a model of three areas in two districts, two domains and a mapping of its own.
///
/// @param path of the folder
record Folder(Path path) {

    static final String MODEL = """
            name: Three areas
            fund: 1000.50
            vintage: 2011
            areas: areas.csv
            population: people
            sources:
              - {file: people.csv, mapping: mapping/small.yaml}
              - {file: need.csv, mapping: small}
            domains:
              - name: Safety
                weight: 2
                indicators:
                  - {id: crime}
              - name: Health
                indicators:
                  - {id: illness, weight: 3}
                  - {id: distance}
            decisions:
              - {kept: crime, dropped: [burglary, theft], because: it holds both, by: a finance officer, on: 2011-03-01}
            """;
    static final String MAPPING = """
            source: invented
            period: 2011
            vintage: 2011
            indicators:
              - {id: people, name: People, column: People, unit: people, direction: HIGH_VALUE_IS_MORE_NEED}
              - {id: crime, name: Crimes, column: Crimes, unit: per 1000, direction: HIGH_VALUE_IS_MORE_NEED}
              - {id: illness, name: Illness, column: Illness, unit: percent, direction: HIGH_VALUE_IS_MORE_NEED}
              - {id: distance, name: Distance, column: Distance, unit: km, direction: HIGH_VALUE_IS_MORE_NEED}
            """;
    static final String AREAS = """
            LSOA11CD,LSOA11NM,LAD11CD,LAD11NM
            E01000003,Corby 1,E07000150,Corby
            E01000001,Daventry 1,E07000151,Daventry
            E01000002,Daventry 2,E07000151,Daventry
            """;
    static final String PEOPLE = "LSOA11CD,People\nE01000001,100\nE01000002,200\nE01000003,300\n";
    static final String NEED = """
            LSOA11CD,Crimes,Illness,Distance
            E01000002,5,20,1.5
            E01000001,3,30,2.5
            E01000003,4,10,0.5
            """;

    static Folder of(Path path) {
        return new Folder(path)
                .with("model.yaml", MODEL)
                .with("mapping/small.yaml", MAPPING)
                .with("areas.csv", AREAS)
                .with("people.csv", PEOPLE)
                .with("need.csv", NEED);
    }

    Folder with(String name, String content) {
        try {
            Files.createDirectories(path.resolve(name).getParent());
            Files.writeString(path.resolve(name), content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return this;
    }

    ModelFile read() {
        return FundingModels.read(path.resolve("model.yaml"));
    }

    FundingModel model() {
        var file = read();
        if (file.model() == null) {
            throw new AssertionError(messages());
        }
        return Objects.requireNonNull(file.model());
    }

    List<String> codes() {
        return read().issues().stream().map(Issue::code).toList();
    }

    List<String> messages() {
        return read().issues().stream()
                .map(issue -> issue.place().text() + ": " + issue.message())
                .toList();
    }
}
