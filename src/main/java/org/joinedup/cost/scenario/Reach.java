package org.joinedup.cost.scenario;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joinedup.cost.ledger.Area;
import org.joinedup.cost.ledger.Homes;
import org.joinedup.cost.ledger.Ledger;
import org.joinedup.cost.ledger.Part;
import org.joinedup.cost.scenario.Figure.By;
import org.jspecify.annotations.Nullable;

/// Whom a change reaches: everybody who received it in the window, with the households that they
/// lived in on the days when they did.
///
/// Who received it without a price counts too, with the households of the window. A household
/// counts in the band of its highest member who is reached, so that bands add up to all.
final class Reach {

    private static final String NOWHERE = "";

    private final Ledger ledger;
    private final int[] bands;
    private final Count all = new Count();
    private final List<Count> byBand =
            Stream.generate(Count::new).limit(CostBands.NAMES.size()).toList();
    private final Map<String, Count> byWard = new HashMap<>();
    private final Map<Integer, Count> byType = new HashMap<>();
    private final Map<Integer, Integer> bandOfHousehold = new HashMap<>();

    /// @param bands of people by number
    Reach(Ledger ledger, int[] bands) {
        this.ledger = ledger;
        this.bands = bands;
    }

    void take(Part part) {
        all.add(part);
        byBand.get(bands[part.person()]).add(part);
        byWard.computeIfAbsent(ward(part.household()), code -> new Count()).add(part);
        byType.computeIfAbsent(part.type(), type -> new Count()).add(part);
        note(part.person(), part.household());
    }

    /// Takes somebody who received it without a price.
    ///
    /// @param household [Homes#NONE] when it is not known
    void takeUnpriced(int person, int household) {
        all.addPerson(person, household);
        byBand.get(bands[person]).addPerson(person, household);
        byWard.computeIfAbsent(ward(household), code -> new Count()).addPerson(person, household);
        note(person, household);
    }

    BitSet people() {
        return all.people();
    }

    BitSet households() {
        return all.households();
    }

    Figure all() {
        return all.toFigure(By.ALL, null, "all");
    }

    /// @return every band; wards and types that have any, highest cost first
    List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        IntStream.range(0, byBand.size()).mapToObj(this::band).forEach(figures::add);
        byWard.entrySet().stream()
                .map(one -> ward(one.getKey(), one.getValue()))
                .sorted(comparingLong(Figure::pence).reversed().thenComparing(Reach::codeOrLast))
                .forEach(figures::add);
        byType.entrySet().stream()
                .map(one -> type(ledger.types().name(one.getKey()), one.getValue()))
                .sorted(comparingLong(Figure::pence).reversed().thenComparing(comparing(Figure::name)))
                .forEach(figures::add);
        return figures;
    }

    private void note(int person, int household) {
        if (household != Homes.NONE) {
            bandOfHousehold.merge(household, bands[person], Math::min);
        }
    }

    private Figure band(int band) {
        var homes = bandOfHousehold.values().stream().filter(one -> one == band).count();
        return byBand.get(band).toBand(band, homes);
    }

    private Figure ward(String code, Count count) {
        var area = ledger.homes().areas().stream()
                .filter(one -> code.equals(one.wardCode()))
                .findFirst();
        return count.toFigure(
                By.WARD,
                code.equals(NOWHERE) ? null : code,
                area.map(Area::wardName).orElse("not known"));
    }

    private static Figure type(String type, Count count) {
        return count.toFigure(By.TYPE, type, type);
    }

    private String ward(int household) {
        var area = ledger.homes().area(household);
        @Nullable
        String code =
                area == Homes.NONE ? null : ledger.homes().areas().get(area).wardCode();
        return code == null ? NOWHERE : code;
    }

    private static String codeOrLast(Figure figure) {
        var code = figure.code();
        return code == null ? "\uFFFF" : code;
    }
}
