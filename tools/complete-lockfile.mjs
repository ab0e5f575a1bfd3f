/**
 * Completes package-lock.json for every platform (`npm run lockfile`), or with --check only says whether it is.
 *
 * A lockfile made where the registry carries only one platform's binaries lacks the optional packages of the others,
 * and `npm ci` then refuses it on any machine ("Missing: … from lock file"). Each such package needs no more than its
 * version, and that it is optional.
 */
import { readFile, writeFile } from 'node:fs/promises';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(await readFile(file, 'utf8'));
const packages = lock.packages;

/** The platforms that a package's name tells: `-darwin-arm64`, `-linux-x64-musl`, `-win32-x64-msvc` … */
const OS = ['darwin', 'linux', 'win32', 'freebsd', 'android', 'openbsd', 'netbsd', 'sunos', 'aix', 'openharmony'];
const CPU = ['x64', 'arm64', 'ia32', 'arm', 'riscv64', 's390x', 'ppc64', 'loong64', 'mips64el', 'wasm32'];

/**
 * Where `name`, wanted by the package at `from`, is or would be: nested folders come before outer ones.
 * @param {string} from
 * @param {string} name
 */
function isPresent(from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules') - 1))) {
    if (packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`] !== undefined) return true;
    if (at === '') return false;
  }
}

/** @type {string[]} */
const missing = [];
for (const [path, { optionalDependencies = {} }] of Object.entries(packages))
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (isPresent(path, name)) continue;
    missing.push(`${name}@${version}`);
    const words = name.split(/[-/]/);
    const os = OS.find((one) => words.includes(one));
    const cpu = CPU.find((one) => words.includes(one));
    packages[`node_modules/${name}`] = {
      version: String(version).replace(/^[\^~]/, ''),
      optional: true,
      ...(os === undefined ? {} : { os: [os] }),
      ...(cpu === undefined ? {} : { cpu: [cpu] }),
    };
  }

if (process.argv.includes('--check')) {
  if (missing.length > 0) {
    console.error(`package-lock.json lacks the packages of other platforms: ${missing.join(', ')}. Run npm run lockfile.`);
    process.exitCode = 1;
  }
} else if (missing.length > 0) {
  lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeFile(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`package-lock.json: ${missing.length} packages of other platforms added.`);
} else console.log('package-lock.json is complete.');
