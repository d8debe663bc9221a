package org.joinedup.involvement.change;

/// How far a follow goes: the API's `FollowKind`.
enum FollowKind {
    PERSON,
    FAMILY
}
