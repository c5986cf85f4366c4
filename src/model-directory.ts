import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Where the package keeps its English model. Searched upwards from this file, since the build may put it into
 * `dist/` or a folder in it.
 *
 * @throws Error where the package is incomplete
 */
export function modelDirectory(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const candidate = join(folder, 'models', 'en');
    if (existsSync(candidate)) return candidate;
    const parent = dirname(folder);
    if (parent === folder) throw new Error('models/en is missing: the hearsay package is incomplete');
    folder = parent;
  }
}
