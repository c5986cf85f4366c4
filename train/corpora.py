"""PolNeAR (brat standoff, CoreNLP silver names) and GUM (names from Entity=) as labelled documents."""
from __future__ import annotations

import bisect
import collections
import glob
import gzip
import json
import os
import re
from dataclasses import dataclass, field

import anaphora
import nested_examples
import written
from anaphora import Anaphor
from text import Word, words

ROLES = ("source", "cue", "content")
NAME_TYPES = ("person", "organization", "place", "other")
SILVER = {"PERSON": 0, "ORGANIZATION": 1, "LOCATION": 2, "MISC": 3}
GUM_TYPES = {"person": 0, "organization": 1, "place": 2}
TITLES = set("""president vice mr mrs ms miss dr sir lord lady sen senator rep representative gov governor secretary minister prime
king queen prince princess pope judge justice professor prof general gen colonel col captain capt lieutenant lt sergeant sgt admiral
chancellor mayor director chairman ambassador rev reverend father sister brother saint st""".split())

LINKS = {"of", "for", "&", "the", "de", "la", "-"}


@dataclass
class Document:
    name: str
    text: str
    tokens: list[Word]
    #: Per word: 0 outside, 1/2 source B/I, 3/4 cue B/I, 5/6 content B/I; None where not annotated.
    tags: list[int] | None
    #: Per attribution the words of each role.
    attributions: list[dict[str, list[int]]] = field(default_factory=list)
    #: Per word: 0 outside, 2k+1 / 2k+2 begin / inside of NAME_TYPES[k]; None where not annotated.
    names: list[int] | None = None
    gold_names: bool = False
    #: Per word of a content that somebody judged: 1 in the cue of an attribution inside that content, else 0; None elsewhere.
    inner: list[int | None] | None = None
    #: Judged contents: the words of each, and the outermost attributions inside it.
    inners: list[tuple[list[int], list[dict[str, list[int]]]]] = field(default_factory=list)
    anaphors: list[Anaphor] = field(default_factory=list)


def parse_brat(ann: str) -> list[dict[str, list[tuple[int, int]]]]:
    spans, out = {}, []
    for line in ann.split("\n"):
        m = re.match(r"^(T\d+)\t(\w+) ([\d; ]+)\t", line)
        if m:
            spans[m[1]] = [tuple(map(int, part.split())) for part in m[3].split(";")]
    for line in ann.split("\n"):
        m = re.match(r"^E\d+\t(.*)$", line)
        if not m:
            continue
        found = {role: [] for role in ROLES}
        for part in m[1].split():
            r = re.match(r"^(Source|Cue|Content)\d*:(T\d+)$", part)
            if r and r[2] in spans:
                found[r[1].lower()] += spans[r[2]]
        if found["content"]:
            out.append(found)
    return out


def cover(tokens: list[Word], spans: list[tuple[int, int]]) -> list[int]:
    return [i for i, t in enumerate(tokens) if any(t.start < e and t.end > s for s, e in spans)]


def runs(indices: list[int]) -> list[list[int]]:
    out: list[list[int]] = []
    for i in indices:
        if out and out[-1][-1] == i - 1:
            out[-1].append(i)
        else:
            out.append([i])
    return out


def role_tags(count: int, attributions: list[dict[str, list[int]]]) -> list[int]:
    tags = [0] * count
    for k, role in ((2, "content"), (0, "source"), (1, "cue")):
        for attribution in attributions:
            for run in runs(attribution[role]):
                for n, i in enumerate(run):
                    tags[i] = 2 * k + (1 if n == 0 else 2)
    return tags


def silver_names(tokens: list[Word], sentences) -> list[int]:
    """CoreNLP's names on our words; within a document one string keeps the type it most often has."""
    spans = []
    for sentence in sentences:
        previous = "O"
        for start, end, _, tag in sentence:
            kind = tag if tag in SILVER else "O"
            if kind != "O" and kind == previous:
                spans[-1][1] = end
            elif kind != "O":
                spans.append([start, end, SILVER[kind]])
            previous = kind
    return bio_names(tokens, [tuple(s) for s in spans])


def bio_names(tokens: list[Word], spans) -> list[int]:
    labels, starts = [0] * len(tokens), [t.start for t in tokens]
    for start, end, kind in spans:
        i = bisect.bisect_left(starts, start)
        first = i
        while i < len(tokens) and starts[i] < end:
            labels[i] = 2 * kind + (1 if i == first else 2)
            i += 1
    return labels


def unify_types(tokens: list[Word], labels: list[int]) -> list[int]:
    spans, i = [], 0
    while i < len(labels):
        if labels[i]:
            j = i + 1
            while j < len(labels) and labels[j] and labels[j] % 2 == 0:
                j += 1
            spans.append((i, j, (labels[i] - 1) // 2))
            i = j
        else:
            i += 1
    votes = collections.defaultdict(collections.Counter)
    for a, b, k in spans:
        votes[" ".join(t.text for t in tokens[a:b])][k] += 1
    out = list(labels)
    for a, b, _ in spans:
        k = votes[" ".join(t.text for t in tokens[a:b])].most_common(1)[0][0]
        for n in range(a, b):
            out[n] = 2 * k + (1 if n == a else 2)
    return out


def mentions(here: str, measured: str) -> dict[str, list[dict]]:
    """Labels of whom sources and other mentions stand for, by document; those of documents that are measured on, or that the ranker learns from, left empty."""
    out: dict[str, list[dict]] = collections.defaultdict(list)
    for path in (os.path.join(here, "speakers.jsonl"), measured):
        with open(path, encoding="utf-8") as lines:
            for row in map(json.loads, lines):
                out[row["doc"]] += [row] if row["set"] == "pointers" else []
    with open(os.path.join(here, "mentions.jsonl"), encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            assert out.get(row["doc"]) != [], f"{row['doc']} is measured on"
            out[row["doc"]] += [{"source": (start, end), "kind": kind, "label": label} for start, end, kind, label in row["mentions"]]
    return out


def parties(here: str) -> dict[str, dict]:
    """PolNeAR train's parties, by document: the spans of each one's mentions with whether it is a name, and the names of which nobody told."""
    with open(os.path.join(here, "parties.jsonl"), encoding="utf-8") as lines:
        return {row["doc"]: row for row in map(json.loads, lines)}


def polnear(corpora: str, split: str, mentions: dict[str, list[dict]] | None = None, parties: dict[str, dict] | None = None) -> list[Document]:
    """@param mentions labels of whom mentions stand for, by document; a document with labels held back has an empty list
    @param parties every mention of every party, of some of the documents
    """
    base = os.path.join(corpora, "polnear", split)
    silver, chains, mentions, parties = {}, {}, mentions or {}, parties or {}
    with gzip.open(os.path.join(base, "corenlp.jsonl.gz"), "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            silver[row["doc"]], chains[row["doc"]] = row["sentences"], row["coreference"]
    documents = []
    for path in sorted(glob.glob(os.path.join(base, "attributions", "*.ann"))):
        name = os.path.basename(path).rsplit("_", 1)[0]
        with open(os.path.join(base, "text", name + ".txt"), encoding="utf-8", newline="") as f:
            text = f.read()
        with open(path, encoding="utf-8") as f:
            gold = parse_brat(f.read())
        tokens = words(text)
        attributions = [{role: cover(tokens, a[role]) for role in ROLES} for a in gold]
        names = unify_types(tokens, silver_names(tokens, silver[name])) if name in silver else None
        document = Document(name, text, tokens, role_tags(len(tokens), attributions), attributions, names)
        labels = mentions.get(name)
        if labels != []:
            told = anaphora.of_labels(document, labels or [])
            if name in parties:
                document.anaphors = anaphora.agreed(told, anaphora.of_parties(document, parties[name]["parties"], parties[name]["unsure"]))
            else:
                known = {a.word for a in told}
                document.anaphors = told + [a for a in anaphora.of_silver(document, chains.get(name, [])) if a.word not in known]
        documents.append(document)
    return documents


def nested(corpora: str, split: str, seed: int, count: int) -> tuple[list[Document], list[Document]]:
    """Composed nested examples: the whole texts with their outermost attribution, and the contents as texts of their own."""
    outers, contents = [], []
    for row in nested_examples.compose(os.path.join(corpora, "polnear", split), seed, count):
        outers.append(flat_document("nested", row["text"], [row["outer"]]))
        if len(row["outer"]["content"]) != 1:
            continue
        start, end = row["outer"]["content"][0]
        inners = [a for a in row["inners"] if not any(inside(a, b) for b in row["inners"] if b is not a)]
        shifted = [{r: [(s - start, e - start) for s, e in a[r]] for r in ROLES} for a in inners]
        contents.append(flat_document("content", row["text"][start:end], shifted))
    return outers, contents


def labelled(corpora: str, split: str, path: str, documents: list[Document]) -> list[Document]:
    """Attributions inside PolNeAR's contents, labelled by hand (offsets in `path`): tells `documents` where inner cues are.

    @returns each judged content, and each content in it, as a text of its own with its outermost attributions
    """
    rows = collections.defaultdict(list)
    with open(path, encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            rows[row["doc"]].append(row)
    contents = []
    for d in documents:
        for row in rows.get(d.name, ()):
            d.inner = d.inner or [None] * len(d.tokens)
            mark_inner(d, row["content"], row["inners"])
    for name, judged in sorted(rows.items()):
        with open(os.path.join(corpora, "polnear", split, "text", name + ".txt"), encoding="utf-8", newline="") as f:
            text = f.read()
        for row in judged:
            contents += as_texts(text, row["content"], row["inners"])
    return contents


def mark_inner(document: Document, content, inners) -> None:
    words = cover(document.tokens, content)
    for i in words:
        document.inner[i] = 0
    for a in inners:
        for i in cover(document.tokens, a["cue"]):
            document.inner[i] = 1
    document.inners.append((words, [{r: cover(document.tokens, a[r]) for r in ROLES} for a in outermost(inners)]))


def as_texts(text: str, content, inners) -> list[Document]:
    """A content as the product reads it again, with the outermost of its attributions; then theirs, to any depth."""
    top = outermost(inners)
    read = nested_examples.as_read(text, content, top)
    whole = flat_document("content", read["text"], [a for a in read["inners"] if a["content"]])
    whole.inner = [0] * len(whole.tokens)
    below = {id(a): [b for b in inners if b is not a and inside(b, a) and not inside(a, b)] for a in top}
    for a in top:
        moved = nested_examples.as_read(text, content, [a, *below[id(a)]])["inners"]
        if moved[0]["content"]:
            mark_inner(whole, moved[0]["content"], [b for b in moved[1:] if b["content"]])
    out = [whole]
    for a in top:
        out += as_texts(text, a["content"], below[id(a)])
    return out


def outermost(attributions):
    return [a for a in attributions if not any(inside(a, b) and not inside(b, a) for b in attributions if b is not a)]


def written_articles(folder: str, mentions: dict[str, list[dict]]) -> tuple[list[Document], list[Document]]:
    """The project's own articles: each with its outermost attributions, names and mentions, and their contents as texts of their own."""
    articles, contents = [], []
    for marked in written.read_all(folder):
        top = outermost(marked.attributions)
        d = flat_document(marked.name, marked.text, top)
        kept = [n for n in marked.names if not any(o is not n and o[0] <= n[0] and n[1] <= o[1] for o in marked.names)]
        d.names, d.gold_names = bio_names(d.tokens, sorted(kept)), True
        d.anaphors = anaphora.of_labels(d, mentions.get(d.name, []))
        d.inner = [None] * len(d.tokens)
        for a in top:
            inners = [b for b in marked.attributions if b is not a and inside(b, a)]
            mark_inner(d, a["content"], inners)
            contents += as_texts(marked.text, a["content"], inners)
        articles.append(d)
    return articles, contents


def written_parties(folder: str) -> list[Document]:
    """The project's own articles whose parties are marked, not their attributions."""
    documents = []
    for marked in written.read_parties(folder):
        d = Document(marked.name, marked.text, words(marked.text), None)
        d.names, d.gold_names = bio_names(d.tokens, sorted(marked.names)), True
        d.anaphors = anaphora.of_parties(d, marked.mentions.values())
        documents.append(d)
    return documents


def inside(a, b) -> bool:
    """Whether a's cue lies within b's content."""
    return all(any(s >= x and e <= y for x, y in b["content"]) for s, e in a["cue"] or a["content"])


def flat_document(name: str, text: str, spans) -> Document:
    tokens = words(text)
    attributions = [{role: cover(tokens, a[role]) for role in ROLES} for a in spans]
    return Document(name, text, tokens, role_tags(len(tokens), attributions), attributions)


def gum(corpora: str, split: str) -> list[Document]:
    return [gum_document(path) for path in sorted(glob.glob(os.path.join(corpora, "gum", split, "*.conllu")))]


def gum_document(path: str) -> Document:
    text, rows, spans, opened = "", [], [], []
    for block in open(path, encoding="utf-8").read().strip().split("\n\n"):
        lines = block.split("\n")
        if any(line.startswith("# newpar") and "newpar_block" not in line for line in lines) and text:
            text = text.rstrip() + "\n\n"
        base = len(rows) - 1
        for line in lines:
            if line.startswith("#"):
                continue
            c = line.split("\t")
            if "." in c[0]:
                continue
            if "-" in c[0]:
                continue
            start = len(text)
            text += c[1]
            misc = dict(p.split("=", 1) for p in c[9].split("|") if "=" in p)
            proper = c[3] == "PROPN" or c[4].startswith("NNP")
            governor = base + int(c[6]) if c[6] != "0" else -1
            rows.append((start, len(text), c[1], proper, governor, c[3] == "PRON"))
            index = len(rows) - 1
            for part in re.findall(r"\([^()]*\)?|[^()]+\)", misc.get("Entity", "")):
                if part.startswith("("):
                    fields = part.strip("()").split("-")
                    opened.append((fields[0], fields[1], index))
                    if part.endswith(")"):
                        spans.append((*opened.pop(), index))
                else:
                    group = part.rstrip(")").split("-")[0]
                    for n in range(len(opened) - 1, -1, -1):
                        if opened[n][0] == group:
                            spans.append((*opened.pop(n), index))
                            break
            if misc.get("SpaceAfter") != "No":
                text += " "
    tokens = words(text)
    names = named_spans(rows, spans)
    document = Document(os.path.basename(path)[:-7], text, tokens, None, [], bio_names(tokens, names), gold_names=True)
    document.anaphors = anaphora.of_gum(document, rows, spans)
    return document


def named_spans(rows, spans) -> list[tuple[int, int, int]]:
    """The proper name at the head of each mention, CoNLL's way: without title or article; outermost where they overlap."""
    found = set()
    for _, kind, first, last in spans:
        if kind == "time":
            continue
        heads = [h for h in range(first, last + 1) if rows[h][3] and not first <= rows[h][4] <= last]
        if not heads and kind == "person" and rows[last][3]:
            heads = [last]  # "city mayor Hau Lung-bin": the noun governs its apposition
        if not heads:
            continue
        a = b = heads[-1]
        while a - 1 >= first and (rows[a - 1][3] or (a - 2 >= first and rows[a - 1][2] in LINKS and rows[a - 2][3])):
            a -= 1
        while b + 1 <= last and (rows[b + 1][3] or (b + 2 <= last and rows[b + 1][2] in LINKS and rows[b + 2][3])):
            b += 1
        if kind == "person":
            while a < b and rows[a][2].strip(".").lower() in TITLES:
                a += 1
        found.add((rows[a][0], rows[b][1], GUM_TYPES.get(kind, 3)))
    kept: list[tuple[int, int, int]] = []
    for span in sorted(found, key=lambda s: (s[0] - s[1], s[0])):
        if all(span[1] <= k[0] or span[0] >= k[1] for k in kept):
            kept.append(span)
    return sorted(kept)
