package org.joinedup.viewpoint;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.joinedup.individual.TestMatcher;
import org.joinedup.ingest.PartnerInbox;

/// Two partners whose rows change by chance from day to day, and a match that changes its mind.
public final class RandomPartners {

    private static final int PEOPLE = 5;
    private static final int INVOLVEMENTS = 7;
    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int[] HOUSES = {3, 5, 7};

    private final Random random;
    private final Random lessons = new Random(1);
    private final PartnerInbox inbox;
    private final int[] house = new int[2 * PEOPLE];
    private final int[] group = new int[2 * PEOPLE];
    private final int[] name = new int[2 * PEOPLE];
    private final int[] person = new int[2 * INVOLVEMENTS];
    private final int[] phone = new int[3];
    private final int[] taught = new int[INVOLVEMENTS];
    private final boolean[] left = new boolean[2 * PEOPLE];
    private final boolean[] over = new boolean[2 * INVOLVEMENTS];
    private final boolean[] ended = new boolean[2 * INVOLVEMENTS];

    public RandomPartners(Random random, PartnerInbox inbox) {
        this.random = random;
        this.inbox = inbox;
        for (var i = 0; i < group.length; i++) {
            group[i] = i % PEOPLE;
            house[i] = random.nextInt(HOUSES.length);
        }
        for (var i = 0; i < person.length; i++) {
            person[i] = random.nextInt(PEOPLE);
        }
    }

    /// Something changes with every kind of row, and what each partner holds arrives, or does not,
    /// or can't be loaded; what could not be loaded the day before may come again.
    public void liveThrough(LocalDate day) {
        for (var times = 0; times < 2; times++) {
            house[random.nextInt(house.length)] = random.nextInt(HOUSES.length);
            name[random.nextInt(name.length)] = random.nextInt(3);
            left[random.nextInt(left.length)] ^= random.nextBoolean();
            person[random.nextInt(person.length)] = random.nextInt(PEOPLE);
            over[random.nextInt(over.length)] ^= true;
            ended[random.nextInt(ended.length)] ^= true;
        }
        phone[random.nextInt(phone.length)]++;
        taught[lessons.nextInt(taught.length)] = lessons.nextInt(8);
        if (random.nextInt(10) < 8) {
            schools(day, random.nextInt(6) == 0);
        }
        if (random.nextInt(10) < 6) {
            homes(day, random.nextInt(6) == 0);
        }
    }

    /// Sends a delivery once more, mended if it was not loaded.
    void mend(LocalDate day) {
        schools(day, false);
    }

    /// The match finds other people in the same records.
    public void changeMind(TestMatcher matcher) {
        group[random.nextInt(group.length)] = random.nextInt(PEOPLE + 1);
        var keys = new TreeMap<Integer, List<String>>();
        for (var i = 0; i < group.length; i++) {
            keys.computeIfAbsent(group[i], g -> new ArrayList<>()).add(i < PEOPLE ? "schools/S-" + i : "homes/H-" + i);
        }
        matcher.forget();
        keys.values().forEach(together -> matcher.together(together.toArray(String[]::new)));
    }

    private void schools(LocalDate day, boolean broken) {
        var delivery = inbox.schools(day + "-full")
                .pupils(rows(0, PEOPLE)
                        .filter(i -> !left[i])
                        .mapToObj(this::pupil)
                        .toArray(String[]::new))
                .involvements(rows(0, INVOLVEMENTS)
                        .filter(i -> !over[i] && !left[person[i]])
                        .mapToObj(i -> welfare(i, day))
                        .toArray(String[]::new));
        delivery.interventions(rows(0, INVOLVEMENTS)
                .filter(i -> taught[i] > 0 && !left[person[i]])
                .mapToObj(this::teaching)
                .toArray(String[]::new));
        delivery.miscounted(broken ? 1 : 0).arrives();
    }

    private void homes(LocalDate day, boolean broken) {
        var delivery = inbox.homes(day + "-full")
                .tenants(rows(PEOPLE, 2 * PEOPLE)
                        .filter(i -> !left[i])
                        .mapToObj(this::tenant)
                        .toArray(String[]::new))
                .officers(rows(INVOLVEMENTS, 2 * INVOLVEMENTS)
                        .filter(i -> !over[i] && !left[PEOPLE + person[i]])
                        .mapToObj(i -> tenancy(i, day))
                        .toArray(String[]::new));
        delivery.miscounted(broken ? 1 : 0).arrives();
    }

    private String pupil(int i) {
        return "S-%d,%s,Okafor,0%d/03/2003,F,,%d,Larkspindle Close,JU1 2AB,99900000000%4$d,,"
                .formatted(i, given(i), i + 1, HOUSES[house[i]]);
    }

    private String tenant(int i) {
        return "H-%d;%s;OKAFOR;2003-03-0%d;;%d Larkspindle Close;JU1 2AB;99900000000%4$d;"
                .formatted(i, given(i), i - PEOPLE + 1, HOUSES[house[i]]);
    }

    private String given(int i) {
        return List.of("Ada", "Ade", "Adda").get(name[i]);
    }

    private String welfare(int i, LocalDate day) {
        var staff = i % phone.length;
        var end = ended[i] ? day.minusDays(1).format(BRITISH) : "";
        return "E-%d,S-%d,Education welfare service,W-%d,Pat Quill %3$d,officer,0115 496 00%02d,w%3$d@example.org,,0%d/01/2011,%s"
                .formatted(i, person[i], staff, phone[staff], i + 1, end);
    }

    /// Of three types, some with a quantity, an end, or neither; what it is changes by chance.
    private String teaching(int i) {
        var type = List.of("School meals", "SEN statement", "Education welfare").get(taught[i] % 3);
        var end = taught[i] % 2 == 0 ? "2%d/03/2011".formatted(taught[i]) : "";
        var quantity = taught[i] > 4 ? "1.5" : "";
        return "T-%d,S-%d,%s,0%d/02/2011,%s,%s".formatted(i, person[i], type, taught[i], end, quantity);
    }

    private String tenancy(int i, LocalDate day) {
        return "R-%d;H-%d;N-%d;Ash Verma %3$d;01632 9600%02d;2010-11-%02d;%s"
                .formatted(i, PEOPLE + person[i], i % 2, phone[i % 2], i + 1, ended[i] ? day : "");
    }

    private static IntStream rows(int from, int to) {
        return IntStream.range(from, to);
    }
}
