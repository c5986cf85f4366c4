import type { Entity, Mention } from '../reading.ts';
import { type Discourse, type DiscourseInput, readDiscourse } from './discourse.ts';
import { token } from './document.ts';
import type { Draft } from './draft.ts';

/**
 * Who and what the article speaks of: persons, organizations, places and groups with all their mentions, by names,
 * roles and pronouns, in text order. Offsets are UTF-16 code units. Give the attributions where they are known:
 * speakers are what pronouns take up.
 */
export const findEntities = (input: DiscourseInput): Entity[] => entitiesOf(readDiscourse(input));

/** The entities of a discourse already read; their ids are what {@link findVoices} refers to. */
export function entitiesOf(discourse: Discourse): Entity[] {
  return discourse.drafts.map((d) => ({
    id: entityId(d.index),
    type: d.type,
    name: d.name,
    roles: rolesOf(d),
    mentions: mentionsOf(discourse, d),
  }));
}

/** The entity id of a draft, by its place in the text. */
export const entityId = (index: number): string => `e${index + 1}`;

/** Roles in the text's words, without a shorter wording of the same. */
function rolesOf(d: Draft): string[] {
  const texts = [...new Set(d.roles.map((r) => r.text))].slice(0, 40);
  return texts.filter(
    (a) =>
      !texts.some(
        (b) =>
          b !== a &&
          b.toLowerCase().includes(a.toLowerCase()) &&
          (b.length > a.length || texts.indexOf(b) < texts.indexOf(a)),
      ),
  );
}

function mentionsOf({ doc }: Discourse, d: Draft): Mention[] {
  const out: Mention[] = [];
  for (const m of [...d.mentions].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const start = token(doc, m.from)?.start ?? 0;
    const end = token(doc, m.to - 1)?.end ?? start;
    if (out.at(-1)?.start === start && out.at(-1)?.end === end) continue;
    out.push({ start, end, kind: m.kind });
  }
  return out;
}
