// The tabs that GraphiQL opens with, from left to right; each is a query and, if it takes any, its variables.
export const examples = [
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
