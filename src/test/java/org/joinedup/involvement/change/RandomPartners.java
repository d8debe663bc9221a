package org.joinedup.involvement.change;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joinedup.ingest.PartnerInbox;

/// Four children, each with a record at the schools, and a tenant's record that is sometimes
/// theirs and sometimes somebody else's; who works with them and where they live is drawn by
/// chance each day.
final class RandomPartners {

    private static final List<String> CHILDREN = List.of(
            "Ada,Okafor,29/03/2003,F,9991234004",
            "Sam,Haddad,05/11/2001,M,9991234039",
            "Kemi,Marsh,14/02/1999,F,9991234012",
            "Will,Quill,23/07/2005,M,9991234020");
    private static final List<String> STRANGERS =
            List.of("Grace;Larkin;1975-08-02", "Bo;Verma;1981-01-17", "Zoë;Ash;1988-12-24", "Ife;Tull;1969-06-30");

    private final Random random;
    private final PartnerInbox inbox;
    private LocalDate day = LocalDate.of(2011, 3, 31);

    RandomPartners(Random random, Path folder) {
        this.random = random;
        this.inbox = new PartnerInbox(folder);
    }

    /// @return the inbox, after the deliveries of another day have arrived
    PartnerInbox nextDay() {
        var name = day + "-full";
        inbox.schools(name)
                .pupils(rows(this::pupil))
                .involvements(rows(this::involvement))
                .arrives();
        inbox.homes(name).tenants(rows(this::tenant)).officers().arrives();
        day = day.plusDays(1);
        return inbox;
    }

    private String[] rows(IntFunction<String> row) {
        return IntStream.range(0, CHILDREN.size())
                .mapToObj(row)
                .filter(one -> !one.isEmpty())
                .toArray(String[]::new);
    }

    private String pupil(int i) {
        var house = 3 + random.nextInt(3);
        return "S-%d,%s,%d,Larkspindle Close,JU1 2AB,99900000000%d,,".formatted(i, CHILDREN.get(i), house, house);
    }

    private String tenant(int i) {
        var child = CHILDREN.get(i).split(",", -1);
        var birth = Stream.of(child[2].split("/", -1)).toList();
        var same =
                "%s;%s;%s-%s-%s;%s".formatted(child[0], child[1], birth.get(2), birth.get(1), birth.get(0), child[4]);
        var house = 7 + random.nextInt(2);
        return "H-%d;%s;%d Larkspindle Close;JU1 2AB;99900000000%d;"
                .formatted(i, random.nextInt(3) == 0 ? same : STRANGERS.get(i) + ";", house, house);
    }

    private String involvement(int i) {
        var staff = random.nextInt(3);
        return random.nextInt(4) == 0
                ? ""
                : "E-%d,S-%d,Education welfare service,W-%d,Pat Quill %d,%s,,,,01/09/2010,%s"
                        .formatted(
                                i,
                                random.nextInt(3) == 0 ? random.nextInt(CHILDREN.size()) : i,
                                staff,
                                staff,
                                random.nextInt(3) == 0 ? "welfare officer" : "mentor",
                                random.nextInt(3) == 0 ? "30/03/2011" : "");
    }
}
