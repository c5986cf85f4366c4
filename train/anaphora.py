"""Whom pronouns and role nouns stand for, as training examples: GUM's gold coreference, CoreNLP's over PolNeAR (silver), and the
project's own labels of sources (`speakers.jsonl`), of other mentions (`mentions.jsonl`) and of whole articles' parties (`parties.jsonl`), offsets only, and `parties/`."""
from __future__ import annotations

import bisect
import collections
from dataclasses import dataclass

PRONOUNS = set("he she it they him her them his hers its their theirs himself herself itself themselves".split())
OTHER_PRONOUNS = set("i me my we us our you your who whom whose which that".split())
#: A noun phrase's own noun stands before these.
AFTER_HEAD = set(", ; : ( — – - who whom whose which that of in for from with at on by to about as".split())
QUOTES = set("\"“”‘’'")
SILVER_TRUST = 0.3


@dataclass
class Anaphor:
    """A pronoun's or role noun's word with the words that name whom it stands for; none: nobody whom the text names."""

    word: int
    antecedents: list[int]
    #: Words of which nobody told whether they speak of the same, or which are the anaphor's own.
    unknown: list[int]
    trust: float


def words_in(tokens, start: int, end: int) -> list[int]:
    first = bisect.bisect_left(tokens, start, key=lambda t: t.start)
    last = bisect.bisect_left(tokens, end, key=lambda t: t.start)
    return list(range(first, last))


def core(tokens, words: list[int], most: int = 4) -> list[int]:
    """A mention from its owner up to its noun: "the town's mayor, who left" → mayor. A hyphen inside a word does not end it: "front-runner"."""
    kept: list[int] = []
    for n, i in enumerate(words):
        word = tokens[i].text.lower()
        if kept and is_possessive(tokens, i):
            if len(words) > n + 2 and tokens[i].text in "'’" and tokens[i + 1].text == "s" or len(words) > n + 1 and tokens[i + 1].text != "s":
                kept = []
                continue
            break
        if not kept and (word in QUOTES or word == "s" and i and tokens[i - 1].text in "'’"):
            continue
        joins = word == "-" and 0 < i < len(tokens) - 1 and tokens[i - 1].end == tokens[i].start and tokens[i].end == tokens[i + 1].start
        if kept and (word in QUOTES or word in AFTER_HEAD) and not joins:
            break
        kept.append(i)
    return kept[-most:]


def is_possessive(tokens, i: int) -> bool:
    """The apostrophe of "Trump's" or "Democrats'"."""
    return tokens[i].text in "'’" and i > 0 and tokens[i - 1].end == tokens[i].start and (
        i + 1 < len(tokens) and tokens[i + 1].text == "s" and tokens[i + 1].start == tokens[i].end or tokens[i - 1].text.lower().endswith("s"))


def of_gum(document, rows, spans) -> list[Anaphor]:
    """Pronouns and common-noun mentions of persons and bodies, by their chains; names further on count too; where nothing came before and no name does, it stands for nobody."""
    tokens, pronouns = document.tokens, pronouns_in(document.tokens)
    chains = collections.defaultdict(list)
    for group, kind, first, last in spans:
        heads = [h for h in range(first, last + 1) if not first <= rows[h][4] <= last]
        if not heads:
            continue
        head = end = heads[-1]
        while rows[head][3] and end < last and rows[end + 1][3]:
            end += 1
        at = words_in(tokens, rows[max(first, end - 3)][0], rows[end][1])
        own = words_in(tokens, rows[first][0], rows[last][1])
        if at:
            chains[group].append((at, own, kind, rows[head]))
    out = []
    for mentions in chains.values():
        mentions.sort(key=lambda m: m[0][-1])
        for n, (at, own, kind, head) in enumerate(mentions):
            if head[3]:
                continue
            before = [i for m in mentions[:n] for i in m[0] if m[0][-1] < at[0]]
            after = [i for m in mentions[n + 1:] for i in m[0] if m[0][0] > at[-1]]
            ahead = [i for m in mentions[n + 1:] if m[3][3] for i in m[0] if m[0][0] > at[-1]]
            pointed = before + ahead
            if pointed or (not head[5] and kind in ("person", "organization")):
                out.append(Anaphor(at[-1], pointed, [i for i in {*own, *after, *later(pronouns, at[-1])} if i not in pointed], 1.0))
    return out


def of_silver(document, chains) -> list[Anaphor]:
    """CoreNLP's chains tell of third-person pronouns only; of nouns they are wrong too often."""
    tokens, pronouns, out = document.tokens, pronouns_in(document.tokens), []
    for chain in chains:
        mentions = sorted(((words_in(tokens, s, e)) for s, e in chain), key=lambda w: w[:1])
        seen: list[int] = []
        whole = {i for words in mentions for i in words}
        for words in mentions:
            if not words:
                continue
            if len(words) == 1 and tokens[words[0]].text.lower() in PRONOUNS and seen:
                out.append(Anaphor(words[0], list(seen), [words[0], *later(whole | pronouns, words[0])], SILVER_TRUST))
            seen += core(tokens, words)
    return out


def of_labels(document, labels) -> list[Anaphor]:
    """Mentions labelled by hand: the words of each with one mention of the same party, a name or a description. Those of one party
    are each other's antecedents."""
    tokens = document.tokens
    names = name_runs(document.names or [])
    pronouns = pronouns_in(tokens)
    mentions = [m for m in (labelled(tokens, row) for row in labels) if m]
    parties = parties_of(tokens, names, mentions)
    unlabelled = pronouns - {m.head[-1] for m in mentions}
    out = []
    for n, m in enumerate(mentions):
        own, head = set(m.words), m.head[-1]
        told, others = set(), set()
        for k in parties[n]:
            told |= set(mentions[k].spoken(tokens, names))
            others |= set(mentions[k].head) if k != n else set()
        told, others = told - own, others - own
        uncounted = unlabelled | later(pronouns, head)
        if not m.label:
            if m.role:
                out.append(Anaphor(head, [], sorted(own | uncounted | told | others), 1.0))
            continue
        pointed = sorted(told | {i for i in others if i < m.words[0]})
        if pointed:
            unknown = own | uncounted | others
            out.append(Anaphor(head, pointed, sorted(unknown - set(pointed)), 1.0))
    return out


def of_parties(document, parties, unsure=()) -> list[Anaphor]:
    """Mentions whose parties are all marked: a party's names, wherever they stand, and its earlier mentions name whom one stands for.

    @param unsure spans of which nobody told whom they name
    """
    tokens, out = document.tokens, []
    pronouns = pronouns_in(tokens)
    doubtful = {i for span in unsure for i in words_in(tokens, *span)}
    for mentions in parties:
        party = sorted((words_in(tokens, start, end), name) for start, end, name in mentions)
        for words, name in party:
            head = [] if name else core(tokens, words)
            if not head:
                continue
            others = [(other, core(tokens, other), named) for other, named in party if other != words]
            before = {i for other, short, named in others for i in (other if named else short) if named or i < words[0]}
            pointed = sorted(before - set(words))
            unknown = {*words, *later(pronouns, head[-1]), *doubtful, *(i for other, _, _ in others for i in other)}
            if pointed or tokens[head[-1]].text.lower() not in PRONOUNS | OTHER_PRONOUNS:
                out.append(Anaphor(head[-1], pointed, sorted(unknown - set(pointed)), 1.0))
    return out


def same(one: Anaphor, other: Anaphor) -> bool:
    """Both point to one word at least, or both to nobody."""
    return bool(set(one.antecedents) & set(other.antecedents)) or not one.antecedents and not other.antecedents


def agreed(one: list[Anaphor], other: list[Anaphor]) -> list[Anaphor]:
    """Two readings of one text as one: what only one tells, and of words of which both tell the same what `other` tells."""
    first, told = {a.word: a for a in one}, {a.word for a in other}
    return [a for a in one if a.word not in told] + [a for a in other if a.word not in first or same(first[a.word], a)]


@dataclass
class Mention:
    words: list[int]
    head: list[int]
    role: bool
    #: The words of another mention of the same party; none where the text has no other.
    label: list[int]

    def spoken(self, tokens, names) -> list[int]:
        """The label, and the names that are the same: those that end alike and do not begin otherwise; of a lone surname that two bear, only itself."""
        if not self.label:
            return []
        text = lambda i: tokens[i].text.lower()
        label = self.label
        runs = [run for run in names if text(run[-1]) == text(label[-1])]
        if len(label) == 1 and len({text(run[0]) for run in runs if len(run) > 1}) > 1:
            runs = [run for run in runs if len(run) == 1]
        same = {i for run in runs if len(run) == 1 or len(label) == 1 or text(run[0]) == text(label[0]) for i in run}
        return sorted(same | set(core(tokens, label) if text(label[0]) in ("a", "an", "the") else label))


def labelled(tokens, row) -> Mention | None:
    source = words_in(tokens, *row["source"])
    head = core(tokens, source)
    if not head or row["label"] == "writer":
        return None
    label = [] if row["label"] == "unnamed" else words_in(tokens, *row["label"])
    return Mention(source, head, row["kind"] == "role", label) if label or row["label"] == "unnamed" else None


def parties_of(tokens, names, mentions: list[Mention]) -> list[list[int]]:
    """For each mention those of the same party, itself among them: labelled by one name, or one by the other."""
    parent = list(range(len(mentions)))

    def root(n: int) -> int:
        while parent[n] != n:
            n = parent[n]
        return n

    named: dict[str, int] = {}
    at = {i: n for n, m in enumerate(mentions) for i in m.head}
    for n, m in enumerate(mentions):
        if not m.label:
            continue
        key = full_name(tokens, names, m.label)
        parent[root(n)] = root(named.setdefault(key, n))
        noun = core(tokens, m.label)
        described = at.get(noun[-1]) if noun else None
        if described is not None and described != n:
            parent[root(n)] = root(described)
    groups = collections.defaultdict(list)
    for n in range(len(mentions)):
        groups[root(n)].append(n)
    return [groups[root(n)] for n in range(len(mentions))]


def full_name(tokens, names, label: list[int]) -> str:
    """The label's words; of a lone surname the full name, where there is but one."""
    text = lambda run: " ".join(tokens[i].text.lower() for i in run)
    if len(label) > 1:
        return text(label)
    longer = {text(run) for run in names if len(run) > 1 and text(run[-1:]) == text(label)}
    return longer.pop() if len(longer) == 1 else text(label)


def pronouns_in(tokens) -> set[int]:
    """Words that, after an anaphor, name nobody: they are anaphors themselves."""
    return {i for i, t in enumerate(tokens) if t.text.lower() in PRONOUNS | OTHER_PRONOUNS}


def later(words: set[int], at: int) -> set[int]:
    return {i for i in words if i > at}


def name_runs(names: list[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for i, tag in enumerate(names):
        if tag and tag % 2 == 1:
            runs.append([i])
        elif tag and runs and runs[-1][-1] == i - 1:
            runs[-1].append(i)
    return runs
