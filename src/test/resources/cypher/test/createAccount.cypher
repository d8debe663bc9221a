// Creates an account.
//
// $username         STRING
// $role             STRING
// $practitionerIds  LIST<STRING>
//
// Returns 0 rows

CREATE (:Account {username: $username, roles: [$role], disabled: false, mustChoosePassword: false,
                  practitionerIds: $practitionerIds})
