// Disables an account, or lets it sign in again.
//
// $username  STRING
// $disabled  BOOLEAN
//
// Returns 0 rows

MATCH (a:Account {username: $username})
SET a.disabled = $disabled
