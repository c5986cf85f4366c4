/**
 * Fits how confidences are told (Platt 1999) on PolNeAR dev: `npx tsx eval/fit-confidence.ts [MODEL_DIR]` prints what goes to
 * `train/export.py --confidence`. Reads with the model's present values, so it may be repeated.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ModelParameters } from '../src/model/parameters.ts';
import { evaluateAttributions } from './attributions.ts';
import { fitLogistic } from './calibration.ts';
import { DEFAULT_CORPORA } from './corpora.ts';
import { readPolnearSplit } from './polnear.ts';
import { createTextReader } from './read-texts.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const model = resolve(process.argv[2] ?? join(root, 'models', 'en'));
const corpora = resolve(process.env.HEARSAY_CORPORA ?? join(root, DEFAULT_CORPORA));
const { confidence } = JSON.parse(readFileSync(join(model, 'model.json'), 'utf8')) as ModelParameters;

const reader = createTextReader(model);
const { judged } = await evaluateAttributions(readPolnearSplit(join(corpora, 'polnear', 'dev')), reader.read);
await reader.close();
const [slope, intercept] = fitLogistic(judged);
const fitted = [slope * confidence[0], slope * confidence[1] + intercept];
process.stdout.write(`--confidence ${fitted.map((value) => value.toFixed(3)).join(' ')}\n`);
