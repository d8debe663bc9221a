// Shows how far the load is, while the page is open.
'use strict';

const SHOW_EVERY_MS = 2000;
const QUERY =
  '{ loadProgress { step underWay deliveriesDone deliveriesFound rowsStaged rowsRejected startedAt failure } }';

async function askProgress() {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ query: QUERY }),
  });
  return answer.ok ? (await answer.json()).data?.loadProgress : undefined;
}

function words(name) {
  const text = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return text[0].toUpperCase() + text.slice(1);
}

function shown(value) {
  return (Array.isArray(value) ? value.join(', ') : value) || (value === 0 ? '0' : '–');
}

function row([name, value]) {
  const row = document.createElement('div');
  row.className = 'govuk-summary-list__row';
  const key = row.appendChild(document.createElement('dt'));
  key.className = 'govuk-summary-list__key';
  key.textContent = words(name);
  const text = row.appendChild(document.createElement('dd'));
  text.className = 'govuk-summary-list__value';
  text.textContent = shown(value);
  return row;
}

async function show() {
  const progress = await askProgress();
  document.getElementById('progress').hidden = !progress;
  if (progress) {
    document.getElementById('progress-list').replaceChildren(...Object.entries(progress).map(row));
  }
  setTimeout(show, SHOW_EVERY_MS);
}

show();
