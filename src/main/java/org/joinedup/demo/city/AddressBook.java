package org.joinedup.demo.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Gives out dwellings, sixteen to a postcode and two postcodes to a street.
public final class AddressBook {

    private static final int TO_A_POSTCODE = 16;
    private static final int HOUSES = 12;
    private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
    private static final long UPRN_MODULUS = 999_999_937;

    private final Wards wards;
    private final List<String> streets;
    private final List<String> kinds;
    private final int[] given;
    private final List<List<String>> postcodes = new ArrayList<>();
    private int allPostcodes;
    private long allAddresses;

    AddressBook(Wards wards) {
        this.wards = wards;
        given = new int[wards.lsoas().size()];
        wards.lsoas().forEach(lsoa -> postcodes.add(new ArrayList<>()));
        var parts = Table.rows("streets");
        streets = Table.words(parts.getFirst(), "words");
        kinds = Table.words(parts.getLast(), "words");
    }

    /// @return a dwelling that nobody was given before, in a ward where the class lives
    public Address next(CostClass costClass, Chance chance) {
        return next(wards.lsoa(costClass, chance));
    }

    /// @return every LSOA of the city
    public List<Lsoa> lsoas() {
        return wards.lsoas();
    }

    /// @return the LSOA's postcodes so far
    public List<String> postcodes(Lsoa lsoa) {
        return postcodes.get(lsoa.index());
    }

    private Address next(Lsoa lsoa) {
        var number = given[lsoa.index()]++;
        var block = number / TO_A_POSTCODE;
        var own = postcodes.get(lsoa.index());
        if (block == own.size()) {
            own.add(postcode(allPostcodes++));
        }
        var place = number % TO_A_POSTCODE;
        var flat = place < HOUSES ? null : "Flat " + (place - HOUSES + 1);
        var side = block % 2 + 1;
        var house = flat == null ? 2 * place + side : 2 * HOUSES + side;
        return new Address(flat, house, street(lsoa.index(), block / 2), own.get(block), uprn(), lsoa);
    }

    private String street(int lsoa, int inLsoa) {
        var number = lsoa * 5 + inLsoa * 3;
        return streets.get((number + inLsoa) % streets.size()) + " " + kinds.get((lsoa + inLsoa) % kinds.size());
    }

    /// Nine sectors to a district, from `JU1 1AA`.
    private static String postcode(int number) {
        var units = LETTERS.length() * LETTERS.length();
        return String.format(
                Locale.ROOT,
                "JU%d %d%c%c",
                1 + number / (9 * units),
                1 + number / units % 9,
                LETTERS.charAt(number / LETTERS.length() % LETTERS.length()),
                LETTERS.charAt(number % LETTERS.length()));
    }

    private String uprn() {
        return String.format(Locale.ROOT, "999%09d", ++allAddresses * 387_420_489L % UPRN_MODULUS);
    }
}
