package org.joinedup.match.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;

/// Texts that are asked for once or twice: their characters one after the other, and no object for
/// each. One of ten characters takes 15 bytes; as a string it would take 60.
///
/// A text is its length, times two, plus one if it is wide, in groups of seven bits; then a byte
/// for each character, or two for each if one of them is beyond Latin-1. It never crosses chunks.
final class PooledTexts implements Texts {

    private static final int CHUNK_BITS = 20;
    private static final int CHUNK = 1 << CHUNK_BITS;
    private static final int MOST_CHUNKS = 1 << (Integer.SIZE - CHUNK_BITS);
    private static final int LONGEST_HEADER = 5;
    private static final int SMALLEST = 64;

    private byte[][] chunks = {new byte[SMALLEST]};
    private int last;
    private int used;

    /// Chunk in the upper bits, place in the chunk in the lower ones.
    private int[] places = new int[SMALLEST];

    private int size;

    @Override
    public int size() {
        return size;
    }

    @Override
    public void add(Slice text) {
        var wide = isWide(text) ? 1 : 0;
        makeRoom(LONGEST_HEADER + (text.length() << wide));
        if (size == places.length) {
            places = Arrays.copyOf(places, size + size / 2);
        }
        places[size++] = last << CHUNK_BITS | used;
        writeHeader(text.length() << 1 | wide);
        write(text, wide == 1);
    }

    @Override
    public String get(int number) {
        var chunk = chunk(number);
        var at = places[number] & CHUNK - 1;
        var header = header(chunk, at);
        var from = at + headerBytes(header);
        return (header & 1) == 0 ? new String(chunk, from, header >>> 1, ISO_8859_1) : wide(chunk, from, header >>> 1);
    }

    @Override
    public boolean is(int number, Slice text) {
        var chunk = chunk(number);
        var at = places[number] & CHUNK - 1;
        var header = header(chunk, at);
        var from = at + headerBytes(header);
        return header >>> 1 == text.length()
                && ((header & 1) == 0 ? isNarrow(chunk, from, text) : isWide(chunk, from, text));
    }

    @Override
    public int touch(int[] numbers) {
        var sum = 0;
        for (var i = 0; i < numbers.length; i++) {
            numbers[i] = places[numbers[i]];
        }
        for (var place : numbers) {
            sum += chunks[place >>> CHUNK_BITS][place & CHUNK - 1];
        }
        return sum;
    }

    private byte[] chunk(int number) {
        return chunks[places[number] >>> CHUNK_BITS];
    }

    /// The first chunk grows with its texts, so that a small list is small.
    private void makeRoom(int bytes) {
        if (used + bytes <= chunks[last].length) {
            return;
        }
        if (used + bytes <= CHUNK) {
            chunks[last] = Arrays.copyOf(chunks[last], Math.min(CHUNK, Math.max(used + bytes, 2 * used)));
            return;
        }
        if (++last == MOST_CHUNKS) {
            throw new IllegalStateException("the values of one column take more than 4 GiB");
        }
        if (last == chunks.length) {
            chunks = Arrays.copyOf(chunks, 2 * last);
        }
        chunks[last] = new byte[Math.max(CHUNK, bytes)];
        used = 0;
    }

    private void writeHeader(int header) {
        var chunk = chunks[last];
        var rest = header;
        while (rest > Byte.MAX_VALUE) {
            chunk[used++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        chunk[used++] = (byte) rest;
    }

    private void write(Slice text, boolean wide) {
        var chunk = chunks[last];
        for (var i = 0; i < text.length(); i++) {
            if (wide) {
                chunk[used++] = (byte) (text.at(i) >>> Byte.SIZE);
            }
            chunk[used++] = (byte) text.at(i);
        }
    }

    private static int header(byte[] chunk, int at) {
        var header = 0;
        var shift = 0;
        var i = at;
        while (chunk[i] < 0) {
            header |= (chunk[i++] & 0x7F) << shift;
            shift += 7;
        }
        return header | chunk[i] << shift;
    }

    private static int headerBytes(int header) {
        return header == 0 ? 1 : (Integer.SIZE - Integer.numberOfLeadingZeros(header) + 6) / 7;
    }

    private static boolean isWide(Slice text) {
        var all = 0;
        for (var i = 0; i < text.length(); i++) {
            all |= text.at(i);
        }
        return all > 0xFF;
    }

    private static boolean isNarrow(byte[] chunk, int from, Slice text) {
        for (var i = 0; i < text.length(); i++) {
            if ((chunk[from + i] & 0xFF) != text.at(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWide(byte[] chunk, int from, Slice text) {
        for (var i = 0; i < text.length(); i++) {
            if (wideChar(chunk, from + 2 * i) != text.at(i)) {
                return false;
            }
        }
        return true;
    }

    private static String wide(byte[] chunk, int from, int length) {
        var chars = new char[length];
        for (var i = 0; i < length; i++) {
            chars[i] = wideChar(chunk, from + 2 * i);
        }
        return new String(chars);
    }

    private static char wideChar(byte[] chunk, int at) {
        return (char) ((chunk[at] & 0xFF) << Byte.SIZE | chunk[at + 1] & 0xFF);
    }
}
