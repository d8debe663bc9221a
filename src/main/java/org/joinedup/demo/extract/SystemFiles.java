package org.joinedup.demo.extract;

import java.io.IOException;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joinedup.demo.city.City;
import org.joinedup.demo.city.Plain;
import org.jspecify.annotations.Nullable;

/// Writes one delivery of one partner: people, what hangs on them, control totals last.
final class SystemFiles {

    private final City city;
    private final Partner partner;
    private final Layout layout;
    private final Sheet.Style style;
    private final CharsetEncoder encoder;

    SystemFiles(City city, Partner partner) {
        this.city = city;
        this.partner = partner;
        layout = partner.layout();
        style = new Sheet.Style(layout.charset(), layout.separator());
        encoder = layout.charset().newEncoder();
    }

    /// @param folder of the delivery
    /// @param date of the delivery
    void write(Path folder, LocalDate date, Delivery delivery) throws IOException {
        var rows = new ArrayList<List<String>>();
        rows.add(counted(layout.people().file(), people(folder, date, delivery)));
        rows.add(counted(layout.involvements().file(), involvements(folder, delivery)));
        rows.add(counted(layout.interventions().file(), interventions(folder, delivery)));
        if (layout.relations() != null) {
            rows.add(counted(layout.relations().file(), relations(folder, layout.relations(), delivery)));
        }
        var control = layout.control();
        try (var sheet = Sheet.open(
                folder.resolve(control.file()), style, List.of(control.fileColumn(), control.rowsColumn()))) {
            rows.forEach(sheet::write);
        }
    }

    private static List<String> counted(String file, int rows) {
        return List.of(file, String.valueOf(rows));
    }

    private int people(Path folder, LocalDate date, Delivery delivery) throws IOException {
        var own = layout.people();
        var header = new ArrayList<>(own.header());
        header.addAll(Extras.columns(partner.code()));
        try (var sheet = Sheet.open(folder.resolve(own.file()), style, header)) {
            for (var record : delivery.people()) {
                sheet.write(person(record, date, null));
            }
            for (var record : delivery.removed()) {
                sheet.write(person(record, date, own.removedCodes().getFirst()));
            }
            return sheet.rows();
        }
    }

    private List<String> person(Registration record, LocalDate date, @Nullable String removed) {
        var person = city.people().get(record.person());
        var household = city.householdOf(person);
        var slips = new Slips(
                partner.registry().system(),
                city.chance("slips " + partner.code(), record.serial()),
                city.chance("letters " + partner.code(), record.serial()));
        var written = new PersonRow(person, household, date, slips).written();
        var fields = new HashMap<>(written.fields());
        fields.put("recordId", record.recordId());
        fields.put("birthDate", text(written.birth(), record.serial()));
        fields.put("addressFrom", text(written.since(), record.serial()));
        var row = row(layout.people(), fields, address(written.home()));
        if (layout.people().removedColumn() != null) {
            row.add(removed == null ? "" : removed);
        }
        row.addAll(Extras.values(partner.code(), person));
        return row;
    }

    private List<String> address(PersonRow.Home home) {
        var byHouse =
                partner.registry().system().row().getField("address_style").equals("HOUSE_AND_STREET");
        var lines = byHouse ? home.address().houseAndStreet() : home.address().lines();
        return PersonRow.shortened(lines, home.abbreviated());
    }

    private int involvements(Path folder, Delivery delivery) throws IOException {
        var own = layout.involvements();
        try (var sheet = Sheet.open(folder.resolve(own.file()), style, own.header())) {
            for (var involvement : delivery.involvements()) {
                sheet.write(row(own, fields(involvement), List.of()));
            }
            return sheet.rows();
        }
    }

    private Map<String, String> fields(InvolvementRow involvement) {
        var who = involvement.practitioner();
        var fields = new HashMap<String, String>();
        fields.put("involvementId", involvement.id());
        fields.put("recordId", involvement.record().recordId());
        fields.put("service", involvement.service());
        fields.put("practitionerId", who.id());
        fields.put("practitionerName", who.name());
        fields.put("role", who.role());
        fields.put("phone", who.phone());
        fields.put("email", who.email());
        fields.put("team", who.team());
        fields.put("from", text(involvement.from(), 0));
        fields.put("to", text(involvement.to(), 0));
        fields.put("lead", String.valueOf(involvement.lead()));
        fields.put("practitionerLeft", text(who.away().leftOn(), 0));
        fields.put("dutyPhone", who.away().dutyPhone());
        fields.put("dutyEmail", who.away().dutyEmail());
        return fields;
    }

    private int interventions(Path folder, Delivery delivery) throws IOException {
        var own = layout.interventions();
        try (var sheet = Sheet.open(folder.resolve(own.file()), style, own.header())) {
            for (var intervention : delivery.interventions()) {
                sheet.write(row(own, fields(intervention), List.of()));
            }
            return sheet.rows();
        }
    }

    private Map<String, String> fields(Casework.InterventionRow intervention) {
        var planned = intervention.planned();
        var byDay = planned.cost().byDay();
        return Map.of(
                "interventionId", intervention.id(),
                "recordId", intervention.record().recordId(),
                "type", planned.cost().type(),
                "from", text(planned.from(), 0),
                "to", text(planned.to(), 0),
                "quantity", byDay ? "" : String.valueOf(planned.quantity()));
    }

    private int relations(Path folder, SheetLayout own, Delivery delivery) throws IOException {
        try (var sheet = Sheet.open(folder.resolve(own.file()), style, own.header())) {
            for (var relation : delivery.relations()) {
                sheet.write(row(own, fields(relation), List.of()));
            }
            return sheet.rows();
        }
    }

    private Map<String, String> fields(Relations.RelationRow relation) {
        return Map.of(
                "relationId", relation.id(),
                "recordId", relation.record().recordId(),
                "relatedRecordId", relation.related().recordId(),
                "relation", relation.kind().name(),
                "from", text(relation.from(), 0));
    }

    /// @param lines of the address, spread over as many columns as the partner has
    private List<String> row(SheetLayout own, Map<String, String> fields, List<String> lines) {
        var row = new ArrayList<String>();
        own.columns().forEach((field, columns) -> {
            if (field.equals("address")) {
                row.addAll(spread(lines, columns.size()));
            } else {
                row.add(writable(own.code(field, fields.getOrDefault(field, ""))));
            }
        });
        return row;
    }

    private static List<String> spread(List<String> lines, int columns) {
        if (columns == 1) {
            return List.of(String.join(", ", lines));
        }
        return lines.size() == 1 ? List.of(lines.getFirst(), "") : lines;
    }

    private String text(@Nullable LocalDate date, int row) {
        return date == null ? "" : layout.text(date, row);
    }

    /// A system that cannot hold a letter holds the plain one.
    private String writable(String text) {
        return encoder.canEncode(text) ? text : Plain.text(text);
    }
}
