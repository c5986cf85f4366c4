import type { InputResult } from './input-result.ts';
import { type OpenOptions, openDocuments } from './open-documents.ts';
import { type DocumentOptions, readDocument } from './read-document.ts';

/** How inputs are read: what kind they are, what the user says of them, what the network allows. */
export interface InputOptions extends OpenOptions, DocumentOptions {}

/**
 * Reads everything that one locator names, article by article:
 *
 * - a path to `.txt`, `.md`, `.html`, JSON Lines, or any of these as `.gz`; the kind is found by looking at the bytes;
 * - a folder, with the folders in it, sorted by name, hidden files left out;
 * - an `http(s)` address ({@link fetchAddress});
 * - `-`, standard input (`options.stdin`).
 *
 * Never throws: what cannot be read is a result with `ok: false`, and the next is read. Nothing is kept between
 * two results, so that memory stays bounded however many there are; the caller's pace is the reader's.
 */
export async function* readInput(locator: string, options: InputOptions = {}): AsyncGenerator<InputResult> {
  for await (const raw of openDocuments(locator, options)) {
    yield raw.ok ? await readDocument(raw, options) : raw;
  }
}
