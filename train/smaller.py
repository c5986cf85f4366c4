"""A trained reader with fewer layers, attention heads or inner units, to be trained on: it reads faster, and what it knew is soon
found again.

  python smaller.py --weights run/deep/model.pt --layers 0,2,3,4,5,6 --out run/start.pt
  python smaller.py --weights run/model.pt --heads 6 --inner 1152 --corpora ../../shared/corpora --vocabulary vocab.txt --out run/start.pt

`--weights` may also be a shipped model's folder (models/en): its weights are read back out of the 8-bit graph.
"""
from __future__ import annotations

import argparse
import json
import os
import random
import re

import numpy as np
import onnx
import torch
from onnx import numpy_helper

import corpora as data
from model import HEAD, reader_of
from text import WordPiece
from train import forward
from windows import collate, prepare, reading_windows

PRODUCT = re.compile(r"^/reader/(.+)/MatMul_quant$")


def read_graph(folder: str) -> dict[str, torch.Tensor]:
    """The state of a `Reader` as `export.py` wrote it."""
    graph = onnx.load(os.path.join(folder, "encoder.onnx")).graph
    tensors = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    state = {k.removeprefix("reader."): torch.from_numpy(v.copy()) for k, v in tensors.items() if k.startswith("reader.")}
    table, scale = state.pop("encoder.word.table"), state.pop("encoder.word.scale")
    state["encoder.word.weight"] = table.float() * scale
    for node in graph.node:
        found = PRODUCT.match(node.name)
        if not found:
            continue
        weight, zero = tensors[node.input[1]].astype(np.float32), tensors[node.input[3]].astype(np.float32)
        scale = tensors[node.input[1].replace("_quantized", "_scale")]
        name = re.sub(r"(\w+)/\1\.(\d)$", r"\1.\2", found[1]).replace("/", ".")
        state[f"{name}.weight"] = torch.from_numpy(((weight - zero) * scale).T.copy())
    with open(os.path.join(folder, "model.json"), encoding="utf-8") as f:
        known = json.load(f)
    tensor = lambda rows: torch.tensor(rows, dtype=torch.float32)
    for prefix, key in (("outer_crf.", "roles"), ("inner_crf.", "innerRoles"), ("names.", "names")):
        for part, scores in known[key].items():
            state[prefix + part] = tensor(scores).clamp(min=-20)
    for prefix, key in (("outer_pointers.", "links"), ("inner_pointers.", "innerLinks"), ("mention_pointers.", "mentions")):
        for part, numbers in known[key].items():
            state[prefix + part] = tensor(numbers)
    return state


def with_layers(state: dict[str, torch.Tensor], kept: list[int]) -> dict[str, torch.Tensor]:
    """Only the layers in `kept`, numbered anew."""
    out = {}
    for key, value in state.items():
        found = re.match(r"encoder\.layers\.(\d+)\.(.+)", key)
        if not found:
            out[key] = value
        elif int(found[1]) in kept:
            out[f"encoder.layers.{kept.index(int(found[1]))}.{found[2]}"] = value
    return out


@torch.no_grad()
def importance(state: dict[str, torch.Tensor], documents, wordpiece) -> list[tuple[torch.Tensor, torch.Tensor]]:
    """For each layer, how much each attention head and each inner unit adds to its output: the root of the summed squares over `documents`."""
    model = reader_of(state, 0.0)
    model.load_state_dict(state, strict=False)
    model.encoder.drop.training = False
    model.eval()
    sums = [(torch.zeros(layer.heads), torch.zeros(layer.up.out_features)) for layer in model.encoder.layers]

    def watch(layer, heads, units):
        def attended(module, given):
            for h in range(layer.heads):
                part = slice(h * HEAD, (h + 1) * HEAD)
                heads[h] += (given[0][..., part] @ module.weight[:, part].T).square().sum()

        def raised(module, given):
            units.add_(given[0].square().sum((0, 1)) * module.weight.square().sum(0))

        layer.output.register_forward_pre_hook(attended)
        layer.down.register_forward_pre_hook(raised)

    for layer, (heads, units) in zip(model.encoder.layers, sums):
        watch(layer, heads, units)
    for document in documents:
        for x in reading_windows(document, wordpiece):
            forward(model, collate([x], wordpiece), False)
    return [(heads.sqrt(), units.sqrt()) for heads, units in sums]


def narrower(state: dict[str, torch.Tensor], weights, heads: int, inner: int) -> dict[str, torch.Tensor]:
    """Only the most important attention heads and inner units of each layer (Michel et al. 2019; Xia et al. 2022)."""
    out = dict(state)
    for n, (of_heads, of_units) in enumerate(weights):
        layer = f"encoder.layers.{n}."
        kept = of_heads.topk(heads).indices.sort().values
        rows = torch.cat([torch.arange(h * HEAD, (h + 1) * HEAD) for h in kept])
        units = of_units.topk(inner).indices.sort().values
        for part, index in (("query", rows), ("key", rows), ("value", rows), ("up", units)):
            out[f"{layer}{part}.weight"], out[f"{layer}{part}.bias"] = state[f"{layer}{part}.weight"][index], state[f"{layer}{part}.bias"][index]
        for part, index in (("output", rows), ("down", units)):
            out[f"{layer}{part}.weight"] = state[f"{layer}{part}.weight"][:, index]
    return out


def main():
    arg = argparse.ArgumentParser()
    for name in ("--weights", "--out"):
        arg.add_argument(name, required=True)
    arg.add_argument("--layers", help="numbers of those to keep, with commas between; all unless told")
    arg.add_argument("--heads", type=int, help="attention heads to keep in each layer")
    arg.add_argument("--inner", type=int, help="inner units to keep in each layer")
    arg.add_argument("--corpora", help="where to see how much heads and units matter: needed with either")
    arg.add_argument("--vocabulary")
    a = arg.parse_args()
    if (a.heads or a.inner) and not (a.corpora and a.vocabulary):
        arg.error("--heads and --inner need --corpora and --vocabulary")
    state = read_graph(a.weights) if os.path.isdir(a.weights) else torch.load(a.weights, map_location="cpu")
    if a.layers:
        state = with_layers(state, [int(n) for n in a.layers.split(",")])
    if a.heads or a.inner:
        wordpiece = WordPiece(open(a.vocabulary, encoding="utf-8").read().rstrip("\n").split("\n"))
        documents = random.Random(3).sample(data.polnear(a.corpora, "train"), 24)
        for d in documents:
            prepare(d, wordpiece)
        layer = reader_of(state, 0.0).encoder.layers[0]
        weights = importance(state, documents, wordpiece)
        state = narrower(state, weights, a.heads or layer.heads, a.inner or layer.up.out_features)
    torch.save(state, a.out)


if __name__ == "__main__":
    main()
