package org.joinedup.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.joinedup.ingest.Delivery.Scope;
import org.joinedup.ingest.issue.DeliveryIssue.NotADelivery;
import org.joinedup.ingest.issue.DeliveryIssue.UnknownSystem;
import org.joinedup.ingest.issue.IngestIssue;
import org.joinedup.ingest.issue.Place;
import org.joinedup.ingest.mapping.Mapping;
import org.joinedup.ingest.mapping.Mappings;
import org.jspecify.annotations.Nullable;

/// Looks through the inbox once.
final class Inbox {

    private static final Pattern DELIVERY = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})-(full|delta)");

    private final Path inbox;
    private final Mappings mappings;
    private final List<Delivery> complete = new ArrayList<>();
    private final List<Delivery> waiting = new ArrayList<>();
    private final List<IngestIssue> issues = new ArrayList<>();

    Inbox(Path inbox, Mappings mappings) {
        this.inbox = inbox;
        this.mappings = mappings;
    }

    Deliveries read() {
        content(inbox).forEach(this::readSystem);
        complete.sort(Delivery.ORDER);
        waiting.sort(Delivery.ORDER);
        return new Deliveries(complete, waiting, issues);
    }

    private void readSystem(Path folder) {
        if (!Files.isDirectory(folder)) {
            issues.add(new NotADelivery(place(folder)));
            return;
        }
        mappings.find(name(folder))
                .ifPresentOrElse(
                        mapping -> content(folder).forEach(child -> readDelivery(child, mapping)),
                        () -> issues.add(new UnknownSystem(place(folder))));
    }

    private void readDelivery(Path folder, Mapping mapping) {
        var delivery = Files.isDirectory(folder) ? delivery(folder, mapping) : null;
        if (delivery == null) {
            issues.add(new NotADelivery(place(folder)));
            return;
        }
        var controlFile = folder.resolve(mapping.controlTotals().file());
        (Files.isRegularFile(controlFile) ? complete : waiting).add(delivery);
    }

    private static @Nullable Delivery delivery(Path folder, Mapping mapping) {
        var parts = DELIVERY.matcher(name(folder));
        if (!parts.matches()) {
            return null;
        }
        try {
            var scope = parts.group(2).equals("full") ? Scope.FULL : Scope.DELTA;
            return new Delivery(mapping.system().code(), LocalDate.parse(parts.group(1)), scope, folder);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static List<Path> content(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> !name(file).startsWith(".")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Place place(Path file) {
        return Place.of(inbox.relativize(file).toString().replace('\\', '/'));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
