// Starts Chromium, the path of which is the program's argument, with a profile of its own, and clears up behind it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** Lets `use` work with a browser, which is closed afterwards. */
export async function withBrowser(use) {
  const profile = mkdtempSync(join(tmpdir(), 'octavo-browser-'));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: process.argv[2],
    headless: true,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking',
      '--disable-component-update', '--disable-sync', '--disable-quic'],
  });
  try {
    await use(browser);
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
