// Opens report pages in Chromium: they must be accessible, fetch nothing, fit every width and print well.
// usage: node check.mjs <chromium> <page.html>... [--pictures <folder>]
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { chromium } from 'playwright-core';

const WIDTHS = [360, 390, 768, 1280];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const args = process.argv.slice(2);
const at = args.indexOf('--pictures');
const [, pictures] = at < 0 ? [] : args.splice(at, 2);
const [executablePath, ...pages] = args;
assert(executablePath && pages.length > 0, 'usage: node check.mjs <chromium> <page.html>... [--pictures <folder>]');
if (pictures) fs.mkdirSync(pictures, { recursive: true });

// Chromium's sandbox refuses to run for root.
const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
for (const file of pages) await check(file);
await browser.close();

async function check(file) {
  const name = path.basename(file, '.html');
  const own = pathToFileURL(path.resolve(file)).href;
  const context = await browser.newContext();
  const page = await context.newPage();
  const complaints = [];
  page.on('console', (message) => complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error}`));
  await context.route('**', (route) => {
    if (route.request().url() === own) return route.continue();
    complaints.push(`request: ${route.request().url()}`);
    return route.abort();
  });
  await page.goto(own);

  for (const language of await page.locator('.switch input').evaluateAll((all) => all.map((one) => one.id.slice(3)))) {
    await page.locator(`#in-${language}`).check();
    const article = page.locator(`article[lang=${language}]`);
    assert(await article.isVisible(), `${name}: ${language} is chosen and not shown`);
    assert.equal(await page.locator('article:visible').count(), 1, `${name}: one language at a time`);
    for (const open of [false, true]) {
      if (open) await openAll(page, article, name);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert(wide <= width, `${name} ${language}: ${wide} px wide in a window of ${width} px`);
        const violations = await accessibility(page);
        assert.deepEqual(violations, [], `${name} ${language} at ${width} px`);
        await picture(page, `${name}-${language}-${width}${open ? '-open' : ''}`);
      }
    }
    const sheets = await print(page, `${name}-${language}-open`);
    assert(sheets >= 3 && sheets <= 8, `${name} ${language}, all opened: ${sheets} sheets`);
    await article.locator('details').evaluateAll((all) => all.forEach((one) => (one.open = false)));
    const short = await print(page, `${name}-${language}`);
    assert(short >= 2 && short <= 4, `${name} ${language}: ${short} sheets`);
    console.log(`${name} ${language}: no violation, no request, ${WIDTHS.join(', ')} px, ${short} and ${sheets} sheets of A4`);
  }
  assert.deepEqual(complaints, [], name);
  await context.close();
}

// By mouse and by keyboard in turn.
async function openAll(page, article, name) {
  const all = article.locator('details');
  const count = await all.count();
  for (let i = 0; i < count; i++) {
    const summary = all.nth(i).locator('summary');
    if (i % 2) {
      await summary.click();
    } else {
      await summary.focus();
      await page.keyboard.press(i % 4 ? 'Space' : 'Enter');
    }
    assert(await all.nth(i).evaluate((one) => one.open), `${name}: explanation ${i + 1} does not open`);
  }
}

// The page's own policy forbids scripts, so axe comes in by the debugger, which no policy holds back.
async function accessibility(page) {
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(
    (values) => window.axe.run({ runOnly: { type: 'tag', values } }),
    TAGS,
  );
  assert(passes.length > 10, 'axe found nothing to check');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target} ${node.failureSummary}`)}`);
}

async function picture(page, name) {
  if (pictures) await page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true });
}

async function print(page, name) {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  if (pictures) fs.writeFileSync(path.join(pictures, `${name}.pdf`), pdf);
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
}
