package org.joinedup.security;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/// Saves and finds accounts, by username.
interface AccountRepository extends Neo4jRepository<Account, String> {}
