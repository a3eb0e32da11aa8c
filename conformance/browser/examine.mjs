// Opens pages in Chromium and prints what is wrong with them, a line each: the page, a tab, the finding.
// Standard input: a JSON array of {page, widths, schemes, site}: the page as a file URL, the widths of the window, light or
// dark, and whether it is a page of a site, which has scripts of its own and may show pictures of others.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { withBrowser } from './chromium.mjs';

const TABS = 2;
const HEIGHT = 900;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ids = new Map();
const orders = JSON.parse(readFileSync(0, 'utf8'));

await withBrowser(browser => Promise.all(Array.from({ length: TABS }, () => work(browser))));

async function work(browser) {
  for (let order = orders.shift(); order; order = orders.shift()) {
    const findings = new Set();
    const tab = await browser.newPage();
    listen(tab, findings);
    await tab.route(/^https?:/, route => answer(route, order.site, findings));
    await tab.goto(order.page);
    await examine(tab, order, findings);
    await tab.close();
    findings.forEach(finding => console.log(`${order.page}\t${finding.replace(/\s+/g, ' ')}`));
  }
}

function listen(tab, findings) {
  tab.on('console', message => message.type() === 'error' && findings.add(`console: ${message.text()}`));
  tab.on('pageerror', error => findings.add(`error: ${error.message}`));
  tab.on('dialog', dialog => {
    findings.add(`a script ran: ${dialog.message()}`);
    dialog.dismiss();
  });
}

/** Nothing comes from the network, and only a site may ask it for pictures. */
function answer(route, site, findings) {
  const request = route.request();
  if (!site || request.resourceType() !== 'image') {
    findings.add(`asks for ${request.url()}`);
  }
  return route.fulfill({ status: 204 });
}

async function examine(tab, { widths, schemes, site }, findings) {
  for (const width of widths) {
    await tab.setViewportSize({ width, height: HEIGHT });
    const wide = await tab.evaluate(widest, width);
    if (wide) {
      findings.add(`scrolls sideways at ${width}: ${wide}`);
    }
  }
  await tab.evaluate(axe);
  for (const colorScheme of schemes) {
    await tab.emulateMedia({ colorScheme });
    (await tab.evaluate(violations)).forEach(violation => findings.add(`axe, ${colorScheme}: ${violation}`));
  }
  const own = (await tab.evaluate(links)).filter(link => site || link.startsWith(`${tab.url()}#`));
  own.filter(isBroken).forEach(link => findings.add(`leads nowhere: ${link}`));
  if (!site) {
    (await tab.evaluate(active)).forEach(element => findings.add(`could run: ${element}`));
  }
}

/** Where the page leads on this machine: within itself, within its site, or to what lay beside its source. */
function links() {
  return [...document.querySelectorAll('a[href]')].map(link => link.href).filter(address => address.startsWith('file:///'));
}

function isBroken(address) {
  const { hash, href } = new URL(address);
  const file = fileURLToPath(href.slice(0, href.length - hash.length));
  return !existsSync(file) || hash.length > 1 && !idsOf(file).has(decodeURIComponent(hash.slice(1)));
}

function idsOf(file) {
  if (!ids.has(file)) {
    const markup = readFileSync(file, 'utf8');
    ids.set(file, new Set([...markup.matchAll(/ id="([^"]*)"/g)].map(id => id[1].replaceAll('&amp;', '&'))));
  }
  return ids.get(file);
}

/** What stands out of the page on its right or left side, if the page scrolls. */
function widest(width) {
  if (document.documentElement.scrollWidth <= width) {
    return '';
  }
  const outside = [...document.body.querySelectorAll('*')].filter(element => {
    const box = element.getBoundingClientRect();
    return box.right > width + 1 || box.left < -1;
  });
  return outside.slice(0, 3).map(element => element.outerHTML.slice(0, 100)).join(' … ') || 'the page';
}

async function violations() {
  const result = await axe.run(document, {
    resultTypes: ['violations'],
    preload: false,
    rules: { 'target-size': { enabled: true } },
  });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 160)} (${nodes.length})`);
}

/** What can run in a page, as it is and when its markup is written and parsed again, which turns cunning text into markup. */
async function active() {
  const found = new Set();
  for (let time = 0; time < 3; time++) {
    for (const element of document.querySelectorAll('*')) {
      const handlers = element.getAttributeNames().filter(name => name.startsWith('on') || name === 'srcdoc');
      const runs = ['javascript:', 'vbscript:'].includes(element.protocol);
      if (element.matches('script, iframe, object, embed, base') || handlers.length || runs) {
        found.add(element.outerHTML.slice(0, 160));
      }
    }
    document.body.innerHTML = document.body.innerHTML;
    await new Promise(resolve => setTimeout(resolve));
  }
  return [...found];
}
