"""Trained weights → models/en: encoder.onnx (8-bit), model.json (what decoding needs), vocab.txt.

  python export.py --weights run/model.pt --vocabulary vocab.txt --version en-1 --out ../models/en [--float]

Matrix products take 8-bit weights, one scale a column, and 8-bit activations scaled in each product (dynamic quantization);
the word embeddings are 8-bit with one scale a row. `--float` keeps 32 bits, to measure what quantization costs.
"""
from __future__ import annotations

import argparse
import json
import os
import shutil
import tempfile

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from model import Reader, constrained, reader_of


OUTPUTS = ["roles", "names", "links", "inner_roles", "inner_links", "inner", "mentions"]


class ByteEmbedding(nn.Module):
    """A table of 8-bit rows, each with its own scale."""

    def __init__(self, weight: torch.Tensor):
        super().__init__()
        scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("table", (weight / scale).round().clamp(-127, 127).to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, index: torch.Tensor) -> torch.Tensor:
        return self.table[index].float() * self.scale[index]


class Exported(nn.Module):
    def __init__(self, reader: Reader):
        super().__init__()
        self.reader = reader

    def forward(self, pieces, case, space, quote):
        outputs = self.reader(pieces, case, space, quote)
        return tuple(outputs[name] for name in OUTPUTS)


def read_weights(path: str) -> Reader:
    state = torch.load(path, map_location="cpu")
    reader = reader_of(state, 0.0)
    reader.load_state_dict(state)
    reader.encoder.drop.training = False
    return reader.eval()


def write_graph(reader: Reader, path: str, quantize: bool, reduce_range: bool) -> None:
    if quantize:
        reader.encoder.word = ByteEmbedding(reader.encoder.word.weight.detach())
    example = torch.ones(1, 16, dtype=torch.int32)
    inputs = ["pieces", "case", "space", "quote"]
    with tempfile.TemporaryDirectory() as folder:
        plain = os.path.join(folder, "plain.onnx") if quantize else path
        torch.onnx.export(Exported(reader), (example,) * 4, plain, input_names=inputs, output_names=OUTPUTS,
                          dynamic_axes={n: {1: "length"} for n in [*inputs, *OUTPUTS]}, opset_version=17, dynamo=False)
        if quantize:
            quantize_dynamic(plain, path, op_types_to_quantize=["MatMul"], per_channel=True, reduce_range=reduce_range,
                             weight_type=QuantType.QInt8)


def main():
    arg = argparse.ArgumentParser()
    for name in ("--weights", "--vocabulary", "--version", "--out"):
        arg.add_argument(name, required=True)
    arg.add_argument("--float", action="store_true")
    arg.add_argument("--seven-bits", action="store_true", help="weights of 7 bits, exact on processors without VNNI too")
    arg.add_argument("--confidence", type=float, nargs=2, default=[1.0, 0.0], help="slope and intercept, by eval/fit-confidence.ts")
    a = arg.parse_args()
    os.makedirs(a.out, exist_ok=True)
    reader = read_weights(a.weights)
    rounded = lambda t: [round(float(x), 5) for x in t.detach()]

    def crf(head):
        start, transitions = constrained(head)
        return {"start": rounded(start), "transitions": [rounded(row) for row in transitions], "end": rounded(head.end)}

    pointers = lambda p: {"distance": [rounded(row) for row in p.distance], "nothing": rounded(p.nothing)}
    parameters = {
        "version": a.version,
        "roles": crf(reader.outer_crf),
        "innerRoles": crf(reader.inner_crf),
        "names": crf(reader.names),
        "links": pointers(reader.outer_pointers),
        "innerLinks": pointers(reader.inner_pointers),
        "mentions": pointers(reader.mention_pointers),
        "confidence": a.confidence,
    }
    write_graph(reader, os.path.join(a.out, "encoder.onnx"), not a.float, a.seven_bits)
    with open(os.path.join(a.out, "model.json"), "w") as f:
        json.dump(parameters, f, indent=1)
        f.write("\n")
    shutil.copy(a.vocabulary, os.path.join(a.out, "vocab.txt"))
    print({n: f"{os.path.getsize(os.path.join(a.out, n)) / 1e6:.1f} MB" for n in sorted(os.listdir(a.out))})


if __name__ == "__main__":
    main()
