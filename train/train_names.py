"""Second stage: a deeper head for names on the frozen encoder, because the silver names are many, noisy and cheap to repeat.

  python train_names.py --weights run/model.pt --vocabulary vocab.txt --corpora ../../shared/corpora --out run/names.pt

Reads every window once, keeps what the middle and the last layer say of each word, and trains a small network with a CRF on
that. The gold names of GUM and of the project's own articles weigh more than CoreNLP's silver; a state that acts ("Russia said") is a place, as CoreNLP and CoNLL have it.
"""
from __future__ import annotations

import argparse
import collections
import os
import random

import torch

import corpora as data
from export import read_weights
from model import name_loss
from text import WordPiece
from train import name_spans
from windows import collate, prepare, training_windows

GOLD_WEIGHT = 3


def states_are_places(silver, gold) -> None:
    votes = collections.defaultdict(collections.Counter)
    for d in silver:
        for kind, a, b in name_spans(d.names):
            votes[" ".join(t.text for t in d.tokens[a:b])][kind] += 1
    for d in gold:
        for kind, a, b in name_spans(d.names):
            if kind == 1 and votes[" ".join(t.text for t in d.tokens[a:b])].most_common(1)[:1] and \
                    votes[" ".join(t.text for t in d.tokens[a:b])].most_common(1)[0][0] == 2:
                for n in range(a, b):
                    d.names[n] = 5 if n == a else 6


@torch.no_grad()
def remembered(model, windows, wordpiece):
    """Per window: its words' vectors [words, 2 × hidden] and labels."""
    out = []
    for i in range(0, len(windows), 9):
        chunk = windows[i:i + 9]
        batch = collate(chunk, wordpiece)
        f = batch["features"]
        with torch.autocast("cpu", dtype=torch.bfloat16):
            x = model.name_states(batch["pieces"], f[..., 0], f[..., 1], f[..., 2], batch["mask"][:, None, None, :])
        for n, w in enumerate(chunk):
            size = len(w.heads)
            out.append((x[n, batch["heads"][n, :size]].to(torch.bfloat16), batch["names"][n, :size]))
    return out


def padded(rows):
    longest = max(len(y) for _, y in rows)
    x = torch.zeros(len(rows), longest, rows[0][0].shape[1])
    y, m = torch.zeros(len(rows), longest, dtype=torch.long), torch.zeros(len(rows), longest, dtype=torch.bool)
    for n, (v, labels) in enumerate(rows):
        x[n, :len(labels)], y[n, :len(labels)], m[n, :len(labels)] = v.float(), labels, True
    return x, y, m


def main():
    arg = argparse.ArgumentParser()
    for name in ("--weights", "--vocabulary", "--corpora", "--out"):
        arg.add_argument(name, required=True)
    arg.add_argument("--passes", type=int, default=8)
    a = arg.parse_args()
    torch.manual_seed(7)
    torch.set_num_threads(2)
    rng = random.Random(7)
    wordpiece = WordPiece(open(a.vocabulary, encoding="utf-8").read().rstrip("\n").split("\n"))
    model = read_weights(a.weights)
    silver, gold = data.polnear(a.corpora, "train"), data.gum(a.corpora, "train")
    seen, unique = set(), []
    for d in silver:
        if d.name not in seen and d.names is not None:
            seen.add(d.name)
            unique.append(d)
    states_are_places(unique, gold)
    gold += data.written_articles(os.path.join(os.path.dirname(os.path.abspath(__file__)), "written"))[0]
    for d in unique + gold:
        prepare(d, wordpiece)
    cut = lambda documents: [w for d in documents for w in training_windows(d, wordpiece, rng)]
    rows = remembered(model, cut(unique), wordpiece) + remembered(model, cut(gold) + cut(gold), wordpiece) * GOLD_WEIGHT
    print(len(rows), "windows", flush=True)
    head = model.names
    optimizer = torch.optim.AdamW(head.parameters(), lr=1e-3, weight_decay=0.01)
    steps, step = a.passes * (len(rows) // 48), 0
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min((s + 1) / 100, max(0.0, (steps - s) / steps)))
    head.train()
    for _ in range(a.passes):
        rng.shuffle(rows)
        order = sorted(range(len(rows)), key=lambda i: len(rows[i][1]) + rng.random() * 60)
        chunks = [order[i:i + 48] for i in range(0, len(order), 48)]
        rng.shuffle(chunks)
        for chunk in chunks:
            x, y, m = padded([rows[i] for i in chunk])
            loss = name_loss(head, x, y, m)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step(), schedule.step()
            step += 1
        print(f"step {step} loss {loss.item():.4f}", flush=True)
    torch.save(model.state_dict(), a.out)


if __name__ == "__main__":
    main()
