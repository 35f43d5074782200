import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import chromiumPackage from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import { root } from './served.mjs';

/** A real Chromium, brought by npm. Unpacked once into the project's cache, whole before it is given its name. */
export async function openBrowser() {
  return chromium.launch({ executablePath: await unpacked(), args: ['--no-sandbox', '--disable-gpu'], headless: true });
}

async function unpacked() {
  const home = join(root, '.cache', `chromium-${packageVersion()}`);
  const program = join(home, 'chromium');
  if (existsSync(program)) return program;
  mkdirSync(dirname(home), { recursive: true });
  const unfinished = mkdtempSync(`${home}-`);
  const { TMPDIR } = process.env;
  try {
    // The package unpacks into the folder for temporary files, and takes what it finds there for whole.
    process.env.TMPDIR = unfinished;
    await chromiumPackage.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
  if (existsSync(home)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, home);
  return program;
}

function packageVersion() {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const folder = entry.slice(0, entry.lastIndexOf('chromium') + 'chromium'.length);
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
}
