package org.joinedup.cost.segment;

import java.util.List;
import java.util.stream.IntStream;
import org.joinedup.cost.PriceYear;
import org.joinedup.cost.Window;
import org.joinedup.cost.concentration.Services;
import org.joinedup.cost.segment.SegmentContribution.Label;
import org.jspecify.annotations.Nullable;

/// Two windows compared, as the API's type of the same name.
///
/// @param top percent of the population in the highest-cost band
/// @param movement who was and is in it
/// @param earlier what they received before
/// @param services numbers of services
record CostMovement(double top, Movement movement, Earlier earlier, Services services) {

    static CostMovement of(Movement movement, double top) {
        var services = new Services(movement.before().ledger());
        return new CostMovement(top, movement, Earlier.of(movement, services), services);
    }

    public Window from() {
        return movement.before().question().window();
    }

    public Window to() {
        return movement.after().question().window();
    }

    public @Nullable String priceYear() {
        return movement.before().question().priceYear() instanceof PriceYear year ? year.toString() : null;
    }

    public int population() {
        return movement.population();
    }

    public int stayed() {
        return movement.stayed();
    }

    public int rose() {
        return movement.rose();
    }

    public int newcomers() {
        return movement.newcomers();
    }

    public int left() {
        return movement.left();
    }

    public List<MovementBand> bandsBefore() {
        return IntStream.range(1, movement.bands().upTo().size())
                .mapToObj(band -> MovementBand.of(movement, band))
                .toList();
    }

    public List<ReceivedBefore> servicesBefore() {
        return ReceivedBefore.of(
                earlier.services(), number -> new Label(services.name(number), services.system(number)));
    }

    public List<ReceivedBefore> typesBefore() {
        var types = movement.before().ledger().types();
        return ReceivedBefore.of(earlier.types(), number -> new Label(types.name(number), null));
    }
}
