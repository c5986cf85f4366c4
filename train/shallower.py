"""A trained reader with fewer layers, to be trained on: fewer layers read faster, and what they knew is soon found again.

  python shallower.py --weights run/deep/model.pt --layers 0,2,3,4,5,6 --out run/start.pt

`--weights` may also be a shipped model's folder (models/en): its weights are read back out of the 8-bit graph, which is how
en-2 began from en-1.
"""
from __future__ import annotations

import argparse
import json
import os
import re

import numpy as np
import onnx
import torch
from onnx import numpy_helper

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
        name = re.sub(r"/links\.(\d)$", r".\1", found[1].replace("/links/links", "/links")).replace("/", ".")
        name = name.replace("links.links.", "links.")
        state[f"{name}.weight"] = torch.from_numpy(((weight - zero) * scale).T.copy())
    with open(os.path.join(folder, "model.json"), encoding="utf-8") as f:
        known = json.load(f)
    tensor = lambda rows: torch.tensor(rows, dtype=torch.float32)
    for prefix, crf in (("", known["roles"]), ("names.", known["names"])):
        for key in ("start", "transitions", "end"):
            state[prefix + key] = tensor(crf[key])
        state[prefix + "start"] = state[prefix + "start"].clamp(min=-20)
        state[prefix + "transitions"] = state[prefix + "transitions"].clamp(min=-20)
    state["distance"], state["no_source"] = tensor(known["distance"]), tensor(known["noSource"])
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


def main():
    arg = argparse.ArgumentParser()
    for name in ("--weights", "--layers", "--out"):
        arg.add_argument(name, required=True)
    a = arg.parse_args()
    kept = [int(n) for n in a.layers.split(",")]
    whole = read_graph(a.weights) if os.path.isdir(a.weights) else torch.load(a.weights, map_location="cpu")
    torch.save(with_layers(whole, kept), a.out)


if __name__ == "__main__":
    main()
