package org.joinedup.demo.city;

/// Where a household's names come from.
public enum Origin {
    /// English.
    ENGLISH,
    /// Scottish; half the given names are English.
    SCOTTISH,
    /// Welsh; half the given names are English.
    WELSH,
    /// Irish; half the given names are English.
    IRISH,
    /// Pakistani; many women keep a name of their own such as Begum.
    PAKISTANI,
    /// Indian; a third of the households are Sikh and are called Singh and Kaur.
    INDIAN,
    /// Bangladeshi; many women keep a name of their own such as Khatun.
    BANGLADESHI,
    /// Black Caribbean; half the given names are English.
    CARIBBEAN,
    /// Black African, Nigerian.
    NIGERIAN,
    /// Black African, Somali; the last name is the grandfather's, and women keep theirs.
    SOMALI,
    /// Polish; names in -ski and -cki have a form in -a.
    POLISH,
    /// Romanian.
    ROMANIAN,
    /// Chinese; women keep their name.
    CHINESE,
    /// Arabic; women keep their name.
    ARABIC,
    /// Kurdish; women keep their name.
    KURDISH,
    /// Dual heritage: given names of one origin, surname of another.
    DUAL
}
