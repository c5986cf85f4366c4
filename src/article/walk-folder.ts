import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { kindOfName } from './look-at-kind.ts';

/** A file found, or a folder that could not be looked into. */
export interface FolderEntry {
  readonly path: string;
  readonly error?: unknown;
}

/** Code-unit order: the same on every machine and in every locale. */
function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

/**
 * The files of a folder and of the folders in it, sorted by name, that may hold articles by their extension.
 * Left out: hidden files and folders, links to folders (they may go in circles), and the `NAME_files` folder
 * that a browser saves beside `NAME.html`, whose fragments are no articles.
 */
export async function* walkFolder(folder: string): AsyncGenerator<FolderEntry> {
  let entries: Dirent[];
  try {
    entries = (await readdir(folder, { withFileTypes: true })).sort(byName);
  } catch (error) {
    yield { path: folder, error };
    return;
  }
  const pages = new Set(entries.map((entry) => /^(.*)\.x?html?$/i.exec(entry.name)?.[1]));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      const saved = /^(.*)[_-](?:files|Dateien|fichiers|archivos|bestanden)$/.exec(entry.name)?.[1];
      if (saved === undefined || !pages.has(saved)) yield* walkFolder(path);
    } else if (
      kindOfName(entry.name) !== null &&
      (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path))))
    ) {
      yield { path };
    }
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
