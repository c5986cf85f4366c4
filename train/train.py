"""Fine-tunes a pretrained encoder on PolNeAR train (roles, links, silver names) and GUM train (gold names).

  python train.py --encoder PATH.onnx --vocabulary vocab.txt --corpora ../../shared/corpora --out run/ [--epochs 8]

Seeds are fixed. Prints the reference scorer's table on PolNeAR dev after each pass; keeps the averaged weights.
"""
from __future__ import annotations

import argparse
import json
import math
import os
import random
import subprocess
import time

import numpy as np
import torch
import torch.nn.functional as F

import corpora as data
from decode import link, softmax, spans_of, viterbi
from model import LINK, NAME_TAGS, ROLE_TAGS, Reader, constrained, crf_loss, distance_bucket, reader_of
from pretrained import load_pretrained
from text import WordPiece
from windows import IGNORED, batches, collate, prepare, reading_windows, training_windows

SCALE = 1 / math.sqrt(LINK)


def link_scores(pointers, links, words):
    """Log-probabilities content→cue [b, w, w] and cue→source [b, w, w+1] (the last column: no source)."""
    qc, kc, qs, ks = links.float().chunk(4, dim=-1)
    absent = (~words)[:, None, :] * -1e4
    bias = biases(pointers, words.shape[1])
    cue = qc @ kc.transpose(1, 2) * SCALE + bias[0] + absent
    source = qs @ ks.transpose(1, 2) * SCALE + bias[1] + absent
    source = torch.cat([source, (qs @ pointers.nothing).unsqueeze(2) * SCALE], dim=2)
    return F.log_softmax(cue, -1), F.log_softmax(source, -1)


def biases(pointers, w: int):
    index = torch.arange(w)
    return pointers.distance[:, distance_bucket(index[None, :] - index[:, None])]


def marginal_loss(log_probabilities, targets):
    rows = targets.any(-1)
    if not rows.any():
        return log_probabilities.sum() * 0
    return -torch.logsumexp(log_probabilities[rows].masked_fill(~targets[rows], -1e4), -1).mean()


def mention_loss(model, mentions, batch):
    """Anaphors point to words of all of their document's windows in the batch."""
    row, at = batch["anaphor_row"], batch["anaphor_at"]
    query, key = mentions.float().chunk(2, dim=-1)
    asked, nothing = query[row, at], model.mention_pointers.nothing
    distance = batch["at"].flatten()[None, :] - batch["at"][row, at][:, None]
    scores = asked @ key.flatten(0, 1).T * SCALE + model.mention_pointers.distance[0, distance_bucket(distance)]
    other = (batch["document"][row][:, None, None] != batch["document"][:, None]) | ~batch["words"]
    scores = scores.masked_fill(other.flatten(1), -1e4)
    scores = torch.cat([scores, (asked @ nothing).unsqueeze(1) * SCALE], dim=1)
    scores = scores.masked_fill(batch["uncounted"] & ~batch["antecedents"], -1e4)
    each = -torch.logsumexp(F.log_softmax(scores, -1).masked_fill(~batch["antecedents"], -1e4), -1)
    return (each * batch["anaphor_trust"]).sum() / batch["anaphor_trust"].sum()


def forward(model, batch, amp):
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=amp):
        f = batch["features"]
        outputs = model(batch["pieces"], f[..., 0], f[..., 1], f[..., 2], batch["mask"][:, None, None, :])
    return {k: x.float().gather(1, batch["heads"][..., None].expand(-1, -1, x.shape[-1])) for k, x in outputs.items()}


def role_loss(crf, emissions, tags, words):
    return crf_loss(crf, emissions, tags, words) / words.sum() + 0.3 * F.cross_entropy(emissions[words], tags[words])


def kept_loss(model, out, batch, earlier, amp):
    """How far attributions are from what an earlier stage reads in the same texts (Li & Hoiem 2016, "Learning without Forgetting")."""
    words = batch["words"]
    with torch.no_grad():
        told = forward(earlier, batch, amp)
    role = (told["roles"].argmax(-1) + 1) // 2 * words
    inner = (told["inner_roles"].argmax(-1) + 1) // 2 * (role == 3)

    def apart(scores, target, at):
        scores, target = F.log_softmax(scores[at], -1), F.log_softmax(target[at], -1)
        return F.kl_div(scores, target, reduction="batchmean", log_target=True) if at.any() else scores.sum() * 0

    def links_apart(links, now, then, roles):
        with torch.no_grad():
            told_cue, told_source = link_scores(then, told[links], words)
        cue, source = link_scores(now, out[links], words)
        return 0.3 * apart(cue, told_cue, roles == 3) + 0.15 * apart(source, told_source, roles == 2)

    total = apart(out["roles"], told["roles"], words) + 0.5 * apart(out["inner_roles"], told["inner_roles"], role == 3)
    total = total + links_apart("links", model.outer_pointers, earlier.outer_pointers, role)
    total = total + 0.5 * links_apart("inner_links", model.inner_pointers, earlier.inner_pointers, inner)
    return total + 0.2 * F.binary_cross_entropy_with_logits(out["inner"][..., 0][words], told["inner"][..., 0][words].sigmoid())


def losses(model, batch, amp, earlier=None):
    out = forward(model, batch, amp)
    words, labelled = batch["words"], batch["weight"] > 0
    total = out["roles"].sum() * 0
    if earlier is not None:
        total = total + kept_loss(model, out, batch, earlier, amp)
    if labelled.any():
        m = words[labelled]
        total = total + role_loss(model.outer_crf, out["roles"][labelled], batch["tags"][labelled], m)
        cue, source = link_scores(model.outer_pointers, out["links"][labelled], m)
        total = total + 0.3 * marginal_loss(cue, batch["content_cue"][labelled]) + 0.15 * marginal_loss(source, batch["cue_source"][labelled])
    known = batch["names"] != IGNORED
    if known.any():
        trust = batch["trust"][:, None].expand(known.shape)[known]
        each = F.cross_entropy(out["names"][known], batch["names"][known], label_smoothing=0.02, reduction="none")
        total = total + 0.6 * (each * trust).sum() / trust.sum()
    judged = batch["inner"] != IGNORED
    if judged.any():
        total = total + 0.2 * F.binary_cross_entropy_with_logits(out["inner"][..., 0][judged], batch["inner"][judged].float())
    if len(batch["inner_row"]) > 0:
        at = batch["inner_at"][..., None].expand(-1, -1, ROLE_TAGS)
        emissions = out["inner_roles"][batch["inner_row"]].gather(1, at)
        total = total + 0.5 * role_loss(model.inner_crf, emissions, batch["inner_tags"], batch["inner_words"])
        cue, source = link_scores(model.inner_pointers, out["inner_links"], words)
        total = total + 0.15 * marginal_loss(cue, batch["inner_cue"]) + 0.08 * marginal_loss(source, batch["inner_source"])
    if len(batch["anaphor_row"]) > 0:
        total = total + 0.5 * mention_loss(model, out["mentions"], batch)
    return total


@torch.no_grad()
def read_document(model: Reader, document, wordpiece, amp=False):
    """Per-word emissions and links of one document, each word from the window in which it is most central."""
    n = len(document.tokens)
    emissions, names, margin = np.zeros((n, ROLE_TAGS)), np.zeros((n, NAME_TAGS)), np.full(n, -1)
    cue, source = np.zeros((n, n), np.float32), np.zeros((n, n + 1), np.float32)
    for x in reading_windows(document, wordpiece):
        batch = collate([x], wordpiece)
        scored = forward(model, batch, amp)
        r, m = scored["roles"], scored["names"]
        c, s = link_scores(model.outer_pointers, scored["links"], batch["words"])
        size = x.last - x.first
        here = np.array([min(i if x.first else n, size - 1 - i if x.last < n else n) for i in range(size)])
        better = np.flatnonzero(here > margin[x.first:x.last])
        at = better + x.first
        emissions[at], names[at] = r[0].numpy()[better], m[0].numpy()[better]
        cue[at], source[at] = 0, 0
        c, s = c[0].exp().numpy()[better], s[0].exp().numpy()[better]
        cue[at, x.first:x.last] = c[:, :size]
        source[at, x.first:x.last], source[at, n] = s[:, :size], s[:, -1]
        margin[at] = here[better]
    return emissions, names, cue, source


def predict(model, document, wordpiece):
    emissions, names, cue, source = read_document(model, document, wordpiece)
    start, transitions = (x.detach().numpy() for x in constrained(model.outer_crf))
    tags = viterbi(start, transitions, model.outer_crf.end.detach().numpy(), emissions)
    groups = link(spans_of(tags), cue, source)
    t = document.tokens
    span = lambda s: [t[s[1]].start, t[s[2] - 1].end]
    found = [{"source": [span(g["source"])] if g["source"] else [], "cue": [span(c)], "content": [span(x) for x in g["content"]]}
             for c, g in groups.items() if g["content"]]
    return found, names.argmax(1)


def name_spans(labels):
    return {(r, a, b) for r, a, b in spans_of(labels)}


def evaluate(model, documents, gum, wordpiece, corpora, out):
    model.eval()
    model.encoder.drop.training = False
    path = os.path.join(out, "dev.jsonl")
    tp = p = g = 0
    with open(path, "w") as f:
        done = set()
        for d in documents:
            if d.name in done:
                continue
            done.add(d.name)
            found, _ = predict(model, d, wordpiece)
            f.write(json.dumps({"doc": d.name, "attributions": found}) + "\n")
    for d in gum:
        if "news" not in d.name:
            continue
        _, labels = predict(model, d, wordpiece)
        got = {s for s in name_spans(labels) if s[0] < 3}
        gold = {s for s in name_spans(d.names) if s[0] < 3}
        tp, p, g = tp + len(got & gold), p + len(got), g + len(gold)
    scorer = os.path.join(corpora, "..", "score", "attribution-score.mjs")
    table = subprocess.run(["node", scorer, os.path.join(corpora, "polnear", "dev"), path], capture_output=True, text=True).stdout
    print(table, f"GUM news names F1 {200 * tp / max(1, p + g):.1f} ({g})", flush=True)
    model.train()
    model.encoder.drop.training = True


def begun_from(path: str, dropout: float) -> Reader:
    """An earlier stage's weights. What is read inside a content begins as what is read outside; other heads that it had not begin anew."""
    state = torch.load(path, map_location="cpu")
    for inner, outer in (("inner_roles.", "roles."), ("inner_links.", "links."), ("inner_crf.", "outer_crf."), ("inner_pointers.", "outer_pointers.")):
        for key in [k for k in state if k.startswith(outer)]:
            state.setdefault(inner + key.removeprefix(outer), state[key].clone())
    model = reader_of(state, dropout)
    missing, unknown = model.load_state_dict(state, strict=False)
    assert not unknown and not any(name.startswith("encoder.") for name in missing), (missing, unknown)
    return model


def main():
    arg = argparse.ArgumentParser()
    for name in ("--vocabulary", "--corpora", "--out"):
        arg.add_argument(name, required=True)
    begin = arg.add_mutually_exclusive_group(required=True)
    begin.add_argument("--encoder", help="a pretrained encoder (pretrained.py)")
    begin.add_argument("--start", help="weights of an earlier stage or version")
    arg.add_argument("--keep", help="weights of an earlier stage whose attributions are kept")
    arg.add_argument("--floor", type=float, default=0.0, help="share of the learning rate that is left at the end")
    arg.add_argument("--epochs", type=float, default=8)
    arg.add_argument("--layers", type=int, default=None, help="keep only the lowest layers")
    arg.add_argument("--budget", type=int, default=2304, help="pieces a step, padding counted")
    arg.add_argument("--nested", type=int, default=6000)
    arg.add_argument("--contents", type=int, default=2000, help="contents read as texts of their own, in each pass")
    arg.add_argument("--rate", type=float, default=1e-4)
    arg.add_argument("--head-rate", type=float, default=1e-3)
    arg.add_argument("--dropout", type=float, default=0.1)
    arg.add_argument("--threads", type=int, default=2)
    arg.add_argument("--seed", type=int, default=7)
    arg.add_argument("--evaluate-from", type=float, default=2)
    a = arg.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    os.makedirs(a.out, exist_ok=True)
    wordpiece = WordPiece(open(a.vocabulary, encoding="utf-8").read().rstrip("\n").split("\n"))
    here = os.path.dirname(os.path.abspath(__file__))
    labels = data.mentions(here, os.path.join(here, "..", "eval", "speakers.jsonl"))
    train, names = data.polnear(a.corpora, "train", labels, data.parties(here)), data.gum(a.corpora, "train")
    for d in names:
        d.anaphors = [] if d.name in labels else d.anaphors
    dev, gum_dev = data.polnear(a.corpora, "dev"), data.gum(a.corpora, "dev")
    outers, contents = data.nested(a.corpora, "train", a.seed, a.nested)
    articles, article_contents = data.written_articles(os.path.join(here, "written"), labels)
    articles += data.written_parties(os.path.join(here, "parties"))
    real = data.labelled(a.corpora, "train", os.path.join(here, "nested_labels.jsonl"), train)
    for d in train + names + outers + contents + articles + article_contents + real + dev + gum_dev:
        prepare(d, wordpiece)
    model = begun_from(a.start, a.dropout) if a.start else Reader(load_pretrained(a.encoder, a.dropout, a.layers))
    earlier = begun_from(a.keep, 0.0).eval() if a.keep else None
    heads = [p for n, p in model.named_parameters() if not n.startswith("encoder.") or n.split(".")[1] in ("case", "space", "quote")]
    ids = set(map(id, heads))
    encoder = [p for p in model.parameters() if id(p) not in ids]
    optimizer = torch.optim.AdamW([{"params": encoder, "lr": a.rate}, {"params": heads, "lr": a.head_rate}], weight_decay=0.01, betas=(0.9, 0.98), fused=True)

    def one_pass(rng: random.Random):
        some = lambda row, most: rng.sample(row, min(len(row), most))
        documents = train + names + articles + article_contents + some(real, a.contents) + some(outers, 200) + some(contents, 300)
        return batches([w for d in documents for w in training_windows(d, wordpiece, rng)], a.budget, rng)

    per_pass = len(one_pass(random.Random(1)))
    steps = int(per_pass * a.epochs)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min((s + 1) / (0.06 * steps), a.floor + (1 - a.floor) * max(0.0, (steps - s) / (0.94 * steps))))
    average, step, begun, running = None, 0, time.time(), 0.0
    print(f"{per_pass} steps a pass", flush=True)
    while step < steps:
        for chunk in one_pass(rng):
            if step >= steps:
                break
            loss = losses(model, collate(chunk, wordpiece), True, earlier)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step(), schedule.step(), optimizer.zero_grad(set_to_none=True)
            step += 1
            running = 0.98 * running + 0.02 * loss.item() if step > 1 else loss.item()
            if step >= 0.7 * steps:
                state = model.state_dict()
                average = {k: v.clone() for k, v in state.items()} if average is None else average
                for k, v in state.items():
                    average[k].lerp_(v, 0.01)
            if step % 50 == 0:
                print(f"step {step}/{steps} loss {running:.3f} {time.time() - begun:.0f}s", flush=True)
        torch.save(model.state_dict(), os.path.join(a.out, "last.pt"))
        if step / per_pass >= a.evaluate_from and step < steps:
            evaluate(model, dev, gum_dev, wordpiece, a.corpora, a.out)
    torch.save(average, os.path.join(a.out, "model.pt"))
    print("last weights")
    evaluate(model, dev, gum_dev, wordpiece, a.corpora, a.out)
    model.load_state_dict(average)
    print("averaged weights")
    evaluate(model, dev, gum_dev, wordpiece, a.corpora, a.out)


if __name__ == "__main__":
    main()
