package org.joinedup.demo.city;

/// A lower-layer super output area of the city; its code was never given to a real one.
///
/// @param index from 0, over all of the city
/// @param code such as `E01990001`
/// @param name such as `Inventon 001A`
/// @param wardCode such as `E05990001`
/// @param wardName such as `Ashlow`
public record Lsoa(int index, String code, String name, String wardCode, String wardName) {}
