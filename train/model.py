"""The encoder (BERT, Devlin et al. 2019) with Hearsay's heads, written out so that it exports to one plain ONNX graph.

Inputs per piece: vocabulary id, and the case, space and quotation features of its word (zero-initialised embeddings added
to the pretrained ones). Outputs per piece, read at each word's first piece:
  roles    [T, 7]  emissions of O, B/I-source, B/I-cue, B/I-content for a linear-chain CRF (Lafferty et al. 2001)
  names    [T, 9]  logits of O, B/I of person, organization, place, other
  links    [T, 4*D] content→cue queries and keys, cue→source queries and keys (Dozat & Manning 2017, without labels)
  inner_roles, inner_links   the same for the next attribution inwards, of the words of a content
  inner    [T, 1]  logit of: inside a content, this word belongs to the cue of another attribution, so it pays to look there
  mentions [T, 2*D] anaphor query and antecedent key: a pronoun's or a role noun's word points to the words before that name
           whom it stands for (Lee et al. 2017, with mention heads in place of spans)
"""
from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import nn

ROLE_TAGS, NAME_TAGS, LINK = 7, 9, 64
#: Size of an attention head.
HEAD = 32
DISTANCE_BUCKETS = 20


class FastDropout:
    """Dropout from one precomputed mask buffer: drawing Bernoulli numbers costs more than the matrix products on a CPU."""

    def __init__(self, p: float, size: int = 1 << 23):
        self.p, self.training = p, True
        if p > 0:
            self.buffer = (torch.rand(size) > p).to(torch.bfloat16) / (1 - p)

    def __call__(self, x: torch.Tensor) -> torch.Tensor:
        if not self.training or self.p == 0:
            return x
        n = x.numel()
        offset = int(torch.randint(0, self.buffer.numel() - n, (1,)))
        return x * self.buffer[offset:offset + n].view(x.shape)


class Layer(nn.Module):
    def __init__(self, hidden: int, heads: int, inner: int, drop: FastDropout):
        super().__init__()
        self.heads, self.drop = heads, drop
        self.query, self.key, self.value = (nn.Linear(hidden, heads * HEAD) for _ in range(3))
        self.output = nn.Linear(heads * HEAD, hidden)
        self.attention_norm, self.norm = nn.LayerNorm(hidden, eps=1e-12), nn.LayerNorm(hidden, eps=1e-12)
        self.up, self.down = nn.Linear(hidden, inner), nn.Linear(inner, hidden)

    def forward(self, x: torch.Tensor, mask: torch.Tensor | None) -> torch.Tensor:
        b, t, _ = x.shape
        split = lambda y: y.view(b, t, self.heads, HEAD).transpose(1, 2)
        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        if mask is None:
            weights = torch.softmax(q @ k.transpose(-1, -2) / math.sqrt(HEAD), dim=-1)
            attended = weights @ v
        else:
            attended = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        attended = attended.transpose(1, 2).reshape(b, t, self.heads * HEAD)
        x = self.attention_norm(x + self.drop(self.output(attended)))
        return self.norm(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, layers: int, hidden=384, heads=12, inner=1536, vocabulary=30522, positions=512, dropout=0.1):
        super().__init__()
        self.drop = FastDropout(dropout)
        self.word = nn.Embedding(vocabulary, hidden)
        self.position = nn.Embedding(positions, hidden)
        self.kind = nn.Parameter(torch.zeros(hidden))
        self.case, self.space, self.quote = nn.Embedding(6, hidden), nn.Embedding(4, hidden), nn.Embedding(4, hidden)
        for feature in (self.case, self.space, self.quote):
            nn.init.zeros_(feature.weight)
        self.norm = nn.LayerNorm(hidden, eps=1e-12)
        self.layers = nn.ModuleList(Layer(hidden, heads, inner, self.drop) for _ in range(layers))

    def forward(self, pieces, case, space, quote, mask=None):
        t = pieces.shape[1]
        x = self.word(pieces) + self.position.weight[:t] + self.kind + self.case(case) + self.space(space) + self.quote(quote)
        x = self.drop(self.norm(x))
        middle = x
        for n, layer in enumerate(self.layers):
            x = layer(x, mask)
            if n + 1 == len(self.layers) // 2:
                middle = x
        return middle, x


class NameHead(nn.Module):
    """Names from the middle and the last layer, decoded with a CRF of their own: trained word by word, its transitions stay as they begin."""

    def __init__(self, hidden: int, inner: int = 256):
        super().__init__()
        self.up, self.down, self.drop = nn.Linear(2 * hidden, inner), nn.Linear(inner, NAME_TAGS), nn.Dropout(0.2)
        self.transitions = nn.Parameter(torch.zeros(NAME_TAGS, NAME_TAGS))
        self.start, self.end = nn.Parameter(torch.zeros(NAME_TAGS)), nn.Parameter(torch.zeros(NAME_TAGS))

    def forward(self, x):
        return self.down(self.drop(F.gelu(self.up(self.drop(x)))))


def constrained(head):
    """A head's start and transition scores with what begin/inside tags forbid."""
    size = head.start.shape[0]
    start = torch.tensor([0.0] + [0.0 if tag % 2 else -1e4 for tag in range(1, size)])
    return head.start + start, head.transitions + allowed_transitions(size)


class Transitions(nn.Module):
    """A CRF's own parameters: transitions[i, j] from tag i to tag j; start[j], end[j]."""

    def __init__(self, size: int = ROLE_TAGS):
        super().__init__()
        self.transitions = nn.Parameter(torch.zeros(size, size))
        self.start, self.end = nn.Parameter(torch.zeros(size)), nn.Parameter(torch.zeros(size))


class Pointers(nn.Module):
    """What makes words' vectors into links: a bias by distance for each kind of link, and the key of "nothing"."""

    def __init__(self, kinds: int):
        super().__init__()
        self.distance = nn.Parameter(torch.zeros(kinds, DISTANCE_BUCKETS))
        self.nothing = nn.Parameter(torch.zeros(LINK))


def vectors(hidden: int, count: int, between: int) -> nn.Sequential:
    return nn.Sequential(nn.Linear(hidden, between), nn.GELU(), nn.Linear(between, count * LINK))


class Reader(nn.Module):
    def __init__(self, encoder: Encoder, hidden=384):
        super().__init__()
        self.encoder = encoder
        self.roles, self.links = nn.Linear(hidden, ROLE_TAGS), vectors(hidden, 4, hidden)
        self.names = NameHead(hidden)
        self.inner_roles, self.inner_links = nn.Linear(hidden, ROLE_TAGS), vectors(hidden, 4, hidden)
        self.inner = nn.Linear(hidden, 1)
        self.mentions = vectors(hidden, 2, 256)
        self.outer_crf, self.inner_crf = Transitions(), Transitions()
        self.outer_pointers, self.inner_pointers, self.mention_pointers = Pointers(2), Pointers(2), Pointers(1)

    def forward(self, pieces, case, space, quote, mask=None):
        middle, last = self.encoder(pieces, case, space, quote, mask)
        x = self.encoder.drop(last)
        return {"roles": self.roles(x), "names": self.names(torch.cat([middle, last], dim=-1)), "links": self.links(x),
                "inner_roles": self.inner_roles(x), "inner_links": self.inner_links(x), "inner": self.inner(x),
                "mentions": self.mentions(x)}


def reader_of(state: dict[str, torch.Tensor], dropout: float) -> Reader:
    """An empty reader of the size that `state` has."""
    layers = 1 + max(int(k.split(".")[2]) for k in state if k.startswith("encoder.layers."))
    first = "encoder.layers.0."
    heads, inner = state[first + "query.weight"].shape[0] // HEAD, state[first + "up.weight"].shape[0]
    return Reader(Encoder(layers, heads=heads, inner=inner, dropout=dropout))


def distance_bucket(delta: torch.Tensor) -> torch.Tensor:
    """0..9 for words to the left (log2 of the distance), 10..19 for the same word and to the right."""
    magnitude = torch.log2(delta.abs().float().clamp(min=1)).floor().long().clamp(max=9)
    return torch.where(delta < 0, magnitude, magnitude + 10)


def allowed_transitions(size: int = ROLE_TAGS) -> torch.Tensor:
    """I-x only after B-x or I-x: 0 where allowed, -1e4 where not. Rows from, columns to."""
    bad = torch.zeros(size, size)
    for inside in range(2, size, 2):
        for tag in range(size):
            if tag not in (inside, inside - 1):
                bad[tag, inside] = -1e4
    return bad


def crf_loss(crf: Transitions, emissions, tags, mask):
    """Negative log-likelihood summed over the batch."""
    start, transitions = constrained(crf)
    return partition(start, transitions, crf.end, emissions, mask) - path(start, transitions, crf.end, emissions, tags, mask)


def partition(start, transitions, end, emissions, mask):
    score = start + emissions[:, 0]
    for t in range(1, emissions.shape[1]):
        step = torch.logsumexp(score.unsqueeze(2) + transitions, dim=1) + emissions[:, t]
        score = torch.where(mask[:, t:t + 1], step, score)
    return torch.logsumexp(score + end, dim=1).sum()


def path(start, transitions, end, emissions, tags, mask):
    rows = torch.arange(tags.shape[0])
    picked = emissions.gather(2, tags.unsqueeze(2)).squeeze(2) * mask
    moves = transitions[tags[:, :-1], tags[:, 1:]] * mask[:, 1:]
    last = tags[rows, mask.sum(1) - 1]
    return (start[tags[:, 0]] + picked.sum(1) + moves.sum(1) + end[last]).sum()
