// tsx reads TypeScript in the main thread only; a worker of its own has to ask for it.
import { register } from 'tsx/esm/api';

register();
await import('./read-worker.ts');
