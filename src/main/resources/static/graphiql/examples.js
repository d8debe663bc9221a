// The tabs that GraphiQL opens with, from left to right; each is a query and, if it takes any, its variables.
export const examples = [
  {
    query: `# Find a person by parts of a name, with slips, in either order; add birthDate, postcode, address or
# identifier to narrow it. Copy an id from the answer into the next tabs.
{
  searchIndividuals(name: "khan", first: 5) {
    edges {
      node {
        id
        displayName
        birthDate
        records { key { system recordId } matchWeight evidence }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  },
  {
    query: `# Who is involved with a person, each practitioner once and how to reach them, and what each source's silence means.
# Add asOf, knownAt, current, agencies or services.
query WhoIsInvolved($individualId: ID!) {
  whoIsInvolved(individualId: $individualId) {
    summary
    individual { displayName birthDate }
    practitioners {
      lead current from to
      practitioner { id name agency team }
      reachBy { contact phone email }
      involvements { role from to service { name } source { name asOf } }
    }
    coverage { source { name asOf } records status message }
  }
}
`,
    variables: '{ "individualId": "an id from the first tab" }',
  },
  {
    query: `# A person with their households now and before, and who is involved with each member.
query Family($id: ID!) {
  individual(id: $id) {
    displayName
    households {
      from to
      household {
        id
        address { uprn text postcode lsoa { code name ward { name } } }
        members {
          from to
          individual {
            displayName
            birthDate
            involvements { current service { name } practitioner { name phone } }
          }
        }
      }
    }
  }
}
`,
    variables: '{ "id": "an id from the first tab" }',
  },
  {
    query: `# The services of the partnership, and the practitioners and people of one of them.
{
  services { id name source { name } }
  service(id: "education/education-welfare-service") {
    name
    practitioners(first: 3) {
      edges { node { id name phone email individuals(first: 3) { edges { node { displayName } } } } }
    }
  }
}
`,
  },
  {
    query: `# For an analyst: what those who cost most have in common, beside everybody; how cost gathers; who meets criteria of
# need. docs/costs.md says what else to ask, and how each figure is made.
{
  costSegments(window: { from: "2009-04-01", to: "2011-03-31" }) {
    base { people pence }
    segments {
      name people pence share
      majorityAge { from to groupShare }
      wards { name groupShare baseShare index overRepresented }
      features { label groupRate baseRate index }
      services { name pence share }
    }
  }
  costConcentration(window: { from: "2009-04-01", to: "2011-03-31" }, of: PEOPLE) {
    total gini share(percent: 2.5) { units pence share }
  }
  householdsOnCriteria(window: { from: "2009-04-01", to: "2011-03-31" }, atLeast: 3, first: 5) {
    edges { node { householdId criteria } }
  }
}
`,
  },
  {
    query: `# For a data manager: what partners delivered, and what they should mend.
{
  deliveries(first: 5) {
    edges {
      node {
        id status loadedAt rowsIn rowsStaged rowsRejected
        issues { severity code file line column message }
      }
    }
  }
}
`,
  },
  {
    query: `# How far the load is, live.
subscription {
  loadProgress { step underWay deliveriesDone deliveriesFound rowsStaged rowsRejected failure }
}
`,
  },
  {
    query: `# Who am I, and what may I ask?
{
  me {
    username
    roles
  }
}
`,
  },
];
