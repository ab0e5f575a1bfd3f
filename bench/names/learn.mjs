/**
 * Learns the Korean name model from labels (TSV with columns hangul and romanized) and writes models/korean-names.json:
 *   npm run names:learn -- ../shared/data/names/labels.tsv
 */
import { writeFileSync } from 'node:fs';
import { TextEncoder } from 'node:util';
import { MODEL_PATH } from '../../dist/names/korean/model-file.js';
import { packageFile } from '../../dist/package-files.js';
import { learn } from './calibrate.mjs';
import { readLabels } from './labels.mjs';
import { modelText } from './model-text.mjs';

const [path] = process.argv.slice(2);
if (!path) {
  console.error('Which labels? npm run names:learn -- FILE.tsv');
  process.exit(2);
}
const file = learn(readLabels(path), `npm run names:learn -- ${path}`);
const text = modelText(file);
writeFileSync(packageFile(MODEL_PATH), text);
console.log(`${MODEL_PATH}: ${file.labels} labels read, ${Math.round(new TextEncoder().encode(text).length / 1024)} KB.`);
