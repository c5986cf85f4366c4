"""How far two readings of whom mentions stand for agree, made by agents apart: `speakers.jsonl` with `mentions.jsonl`, and `parties.jsonl`.

  python agreement.py --corpora ../../shared/corpora
"""
from __future__ import annotations

import argparse
import collections
import os

import anaphora
import corpora as data


def verdict(one: anaphora.Anaphor, other: anaphora.Anaphor | None) -> str:
    if other is None:
        return "told by one only"
    if anaphora.same(one, other):
        return "same"
    return "another party" if one.antecedents and other.antecedents else "nobody, by one"


def main():
    arg = argparse.ArgumentParser()
    arg.add_argument("--corpora", required=True)
    here = os.path.dirname(os.path.abspath(__file__))
    labels, parties = data.mentions(here, os.path.join(here, "..", "eval", "speakers.jsonl")), data.parties(here)
    counts: collections.Counter = collections.Counter()
    for d in {d.name: d for d in data.polnear(arg.parse_args().corpora, "train")}.values():
        if d.name not in parties:
            continue
        told = {a.word: a for a in anaphora.of_parties(d, parties[d.name]["parties"], parties[d.name]["unsure"])}
        mentions = [anaphora.labelled(d.tokens, row) for row in labels[d.name] if "set" in row]
        sources = {m.head[-1] for m in mentions if m}
        for a in anaphora.of_labels(d, labels[d.name]):
            pronoun = d.tokens[a.word].text.lower() in anaphora.PRONOUNS | anaphora.OTHER_PRONOUNS
            kind = ("source" if a.word in sources else "other", "pronoun" if pronoun else "role noun")
            counts[*kind, verdict(a, told.get(a.word))] += 1
    for key, count in sorted(counts.items()):
        print(*key, count, sep="\t")


if __name__ == "__main__":
    main()
