#!/usr/bin/env node
// Plain JavaScript that any Node can read: it finds a Node that can run the product, then runs it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const NEEDED = '22.18';
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const isNewEnough = (version) => {
  const [major, minor] = version.split('.').map(Number);
  const [needed_major, needed_minor] = NEEDED.split('.').map(Number);
  return major > needed_major || (major === needed_major && minor >= needed_minor);
};

/** The Node that npm installed with the product, if there is one for this platform. */
const installedNode = () =>
  [
    `../node_modules/node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}/bin/node`,
    `../node_modules/node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}/bin/node.exe`,
  ]
    .map(here)
    .find((path) => existsSync(path));

/** Runs the same command with another Node, hands signals on, and ends as it ends. */
const runWith = (node) => {
  const child = spawn(node, [here('sampan.js'), ...process.argv.slice(2)], { stdio: 'inherit' });
  // Ctrl-C in a terminal reaches the child by itself; a second one would cut its orderly stop short.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGHUP', () => child.kill('SIGHUP'));
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code === null ? 3 : code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
};

if (isNewEnough(process.versions.node)) {
  // What was compiled once is kept: a third of the time of a short command. Where nothing can be written it stays off.
  module.enableCompileCache?.(here('../node_modules/.cache/sampan'));
  await import('../src/cli/main.ts');
} else {
  const node = installedNode();
  if (node === undefined) {
    console.error(
      `Sampan needs Node ${NEEDED} or newer; this is ${process.versions.node}, and npm installed none for ${process.platform} ${process.arch}.`,
    );
    process.exit(3);
  }
  runWith(node);
}
