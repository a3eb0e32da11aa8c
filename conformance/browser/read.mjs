// Opens books in two readers, epub.js and foliate-js, as someone would who reads every page, follows the table of contents and
// taps the footnotes. Prints what goes wrong, a line each: the book, a tab, the finding.
// Standard input: a JSON array of books as file URLs.
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withBrowser } from './chromium.mjs';

const modules = fileURLToPath(new URL('node_modules/', import.meta.url));
const types = { '.js': 'text/javascript', '.epub': 'application/epub+zip' };
const books = JSON.parse(readFileSync(0, 'utf8'));
const scripts = { epubjs: ['jszip/dist/jszip.min.js', 'epubjs/dist/epub.js'], foliate: [] };

const server = createServer(serve).listen(0, '127.0.0.1');
await new Promise(resolve => server.on('listening', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
try {
  await withBrowser(readAll);
} finally {
  server.close();
}

async function readAll(browser) {
  for (const [number, book] of books.entries()) {
    for (const [name, read] of Object.entries({ epubjs, foliate })) {
      const findings = await open(browser, name, read, `/${number}.epub`);
      findings.forEach(finding => console.log(`${book}\t${name}: ${finding.replace(/\s+/g, ' ')}`));
    }
  }
}

/** An empty page, the books by their numbers, and the readers' own files. */
function serve({ url }, response) {
  const path = normalize(new URL(url, 'http://localhost').pathname);
  const number = /^\/(\d+)\.epub$/.exec(path);
  const file = number ? fileURLToPath(books[number[1]]) : join(modules, path);
  if (path === '/') {
    response.setHeader('Content-Type', 'text/html');
    response.end('<!DOCTYPE html><link rel="icon" href="data:,"><title>Reader</title>');
  } else if (existsSync(file)) {
    response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
    response.end(readFileSync(file));
  } else {
    response.writeHead(404).end();
  }
}

async function open(browser, name, read, book) {
  const findings = new Set();
  const tab = await browser.newPage();
  tab.on('console', message => message.type() === 'error' && findings.add(`console: ${message.text()}`));
  tab.on('pageerror', error => findings.add(`error: ${error.message}`));
  await tab.route(url => /^https?:/.test(url.protocol) && url.origin !== origin, route => {
    findings.add(`asks for ${route.request().url()}`);
    return route.fulfill({ status: 204 });
  });
  await tab.goto(origin);
  for (const script of scripts[name]) {
    await tab.addScriptTag({ url: `/${script}` });
  }
  try {
    (await tab.evaluate(read, book)).forEach(finding => findings.add(finding));
  } catch (error) {
    findings.add(error.message.split('\n', 1)[0]);
  }
  await tab.close();
  return findings;
}

/** Runs in the page. */
async function epubjs(address) {
  const findings = [];
  const book = ePub(await (await fetch(address)).arrayBuffer());
  await book.ready;
  const screen = document.body.appendChild(document.createElement('div'));
  const rendition = book.renderTo(screen, { width: 800, height: 600, flow: 'paginated' });
  const ids = new Map();
  for (const { href } of book.spine.spineItems) {
    await rendition.display(href);
    const page = rendition.getContents()[0]?.document;
    if (!page?.body.querySelector('*')) {
      findings.push(`${href} shows nothing`);
      continue;
    }
    ids.set(href, new Set([...page.querySelectorAll('[id]')].map(element => element.id)));
    for (const call of page.querySelectorAll('a[role="doc-noteref"]')) {
      const note = page.getElementById(call.hash.slice(1));
      if (note?.getAttribute('role') !== 'doc-footnote') {
        findings.push(`${href} has no note ${call.hash}`);
      }
    }
  }
  const entries = book.navigation.toc.flatMap(function all(entry) {
    return [entry, ...entry.subitems.flatMap(all)];
  });
  for (const { href, label } of entries) {
    const [file, id] = href.split('#');
    if (!ids.has(file) || (id && !ids.get(file).has(id)) || !label.trim()) {
      findings.push(`an entry of the contents leads nowhere: ${label} ${href}`);
    }
  }
  return entries.length ? findings : [...findings, 'no table of contents'];
}

/** Runs in the page. */
async function foliate(address) {
  const findings = [];
  await import('/foliate-js/view.js');
  const { FootnoteHandler } = await import('/foliate-js/footnotes.js');
  const view = document.body.appendChild(document.createElement('foliate-view'));
  view.style.cssText = 'display: block; width: 800px; height: 600px';
  const file = new File([await (await fetch(address)).blob()], 'book.epub', { type: 'application/epub+zip' });
  await view.open(file);
  await view.init({});
  const notes = new FootnoteHandler();
  const shown = [];
  notes.addEventListener('before-render', ({ detail }) => document.body.append(detail.view));
  notes.addEventListener('render', ({ detail }) => shown.push(detail));
  const taps = [];
  view.addEventListener('link', event => taps.push(notes.handle(view.book, event)));

  for (const [index, section] of view.book.sections.entries()) {
    await view.goTo(index);
    const page = view.renderer.getContents().find(contents => contents.index === index)?.doc;
    if (!page?.body.querySelector('*')) {
      findings.push(`${section.id} shows nothing`);
    }
    const calls = page ? [...page.querySelectorAll('a[role="doc-noteref"]')] : [];
    calls.forEach(call => call.click());
    await Promise.all(taps.splice(0));
    const notesShown = shown.splice(0).filter(({ type, target }) => type === 'footnote' && target);
    if (notesShown.length !== calls.length) {
      findings.push(`${section.id} opens ${notesShown.length} notes for ${calls.length} calls`);
    }
  }
  const entries = (view.book.toc ?? []).flatMap(function all(entry) {
    return [entry, ...(entry.subitems ?? []).flatMap(all)];
  });
  for (const { href, label } of entries) {
    const { index, anchor } = view.book.resolveHref(href) ?? {};
    const page = await view.book.sections[index]?.createDocument();
    if (!page || (href.includes('#') && !anchor(page)) || !label.trim()) {
      findings.push(`an entry of the contents leads nowhere: ${label} ${href}`);
    }
  }
  return entries.length ? findings : [...findings, 'no table of contents'];
}
