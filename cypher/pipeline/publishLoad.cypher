// Notes that all a load wrote can be seen: what is known from its moment on or before it, and was not known
// before the load that was published last.
//
// $at  DATETIME  of the load; after that of every load before
//
// Returns 0 rows

MERGE (:Load {at: $at})
