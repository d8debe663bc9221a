package org.joinedup.match.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Numbers for texts: the first distinct text is 1, the next 2; 0 stands for no text.
///
/// Not safe for several threads while texts are added.
public final class Dictionary {

    private static final int SMALLEST = 16;

    /// A text may stand at any place from its hash on, before the first empty place.
    private int[] places = new int[SMALLEST];

    private final List<String> texts = new ArrayList<>(List.of(""));

    /// @return the text's number, 1 or more; a new one when it is not known
    public int code(String text) {
        var place = place(text);
        if (places[place] != 0) {
            return places[place];
        }
        places[place] = texts.size();
        texts.add(text);
        if (texts.size() * 2 > places.length) {
            grow();
        }
        return texts.size() - 1;
    }

    /// @return the text's number; 0 when it is not known
    public int find(String text) {
        return places[place(text)];
    }

    /// @param code of a text of this dictionary, or 0 for the empty text
    public String text(int code) {
        return texts.get(code);
    }

    /// @return the greatest number plus 1
    public int size() {
        return texts.size();
    }

    private int place(String text) {
        var mask = places.length - 1;
        var place = spread(text.hashCode()) & mask;
        while (places[place] != 0 && !texts.get(places[place]).equals(text)) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        var before = places;
        places = new int[before.length * 2];
        Arrays.stream(before).filter(code -> code != 0).forEach(code -> places[emptyPlace(texts.get(code))] = code);
    }

    private int emptyPlace(String text) {
        var mask = places.length - 1;
        var place = spread(text.hashCode()) & mask;
        while (places[place] != 0) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private static int spread(int hash) {
        var spread = hash * 0x9E3779B1;
        return spread ^ (spread >>> 15);
    }
}
