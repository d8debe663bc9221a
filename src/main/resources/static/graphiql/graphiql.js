// Starts GraphiQL: questions by HTTP, subscriptions by WebSocket, nothing from anywhere else.
import { examples } from './examples.js';

const { React, ReactDOM, GraphiQL } = window;
const purpose = document.getElementById('purpose');

function headers() {
  const why = purpose.value.trim();
  return why ? { 'X-Purpose': why } : {};
}

const fetcher = GraphiQL.createFetcher({
  url: '/graphql',
  subscriptionUrl: `${window.location.origin.replace(/^http/, 'ws')}/graphql`,
  fetch: (url, options) => fetch(url, { ...options, headers: { ...options.headers, ...headers() } }),
});

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher,
    defaultTabs: examples.map(({ query, variables }) => ({
      query,
      variables: variables && JSON.stringify(variables, null, 2),
      headers: null,
    })),
    isHeadersEditorEnabled: false,
    defaultEditorToolsVisibility: 'variables',
  }),
);
