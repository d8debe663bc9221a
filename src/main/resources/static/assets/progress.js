// Shows what the field `loadProgress` says, while the page is open; hidden if there is no such field.
'use strict';

const SHOW_EVERY_MS = 2000;
const LEAVES = ['SCALAR', 'ENUM'];

async function ask(query) {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ query }),
  });
  return answer.ok ? (await answer.json()).data ?? {} : {};
}

// The names of the progress type's plain fields; undefined without the field `loadProgress`.
async function findPlainFields() {
  const type = 'kind name ofType { kind name }';
  const { __schema: schema } = await ask(`{ __schema { queryType { fields { name type { ${type} } } } } }`);
  const field = schema?.queryType.fields.find(({ name }) => name === 'loadProgress');
  if (!field) return undefined;
  const name = field.type.name ?? field.type.ofType.name;
  const { __type: progress } = await ask(`{ __type(name: "${name}") { fields { name type { ${type} } } } }`);
  return progress.fields
    .filter((one) => LEAVES.includes(one.type.kind) || LEAVES.includes(one.type.ofType?.kind))
    .map((one) => one.name);
}

function words(name) {
  const text = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return text[0].toUpperCase() + text.slice(1);
}

function row([name, value]) {
  const row = document.createElement('div');
  row.className = 'govuk-summary-list__row';
  const key = row.appendChild(document.createElement('dt'));
  key.className = 'govuk-summary-list__key';
  key.textContent = words(name);
  const text = row.appendChild(document.createElement('dd'));
  text.className = 'govuk-summary-list__value';
  text.textContent = value ?? '–';
  return row;
}

async function show(fields) {
  const { loadProgress } = await ask(`{ loadProgress { ${fields.join(' ')} } }`);
  document.getElementById('progress').hidden = !loadProgress;
  if (loadProgress) {
    document.getElementById('progress-list').replaceChildren(...Object.entries(loadProgress).map(row));
  }
  setTimeout(() => show(fields), SHOW_EVERY_MS);
}

findPlainFields().then((fields) => fields?.length && show(fields));
