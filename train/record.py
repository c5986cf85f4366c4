"""Records what training sees of a few texts, for the test that src/model sees the same.

  python record.py --vocabulary ../models/en/vocab.txt > ../src/model/recorded-words.generated.json
"""
from __future__ import annotations

import argparse
import json

from text import WordPiece, features, words

TEXTS = [
    "“The talks,” she said, “are over.”\n\nMr. O'Neil's aide — a Zürich-born naïf — wasn't told: U.S. aid fell 3.5% to $1.2bn.",
    'HARBORTON, Oct. 3 (Wire) - "We\'ll see," the mayor said.\nNobody asked «why» or „when“.',
    "İstanbul’s MAYOR ΣΊΣΥΦΟΣ met Αθήνα envoys; “unclosed quotation\nand a new line",
    "e\u0301te\u0301 cafe\u0301 ½ x² 10½ 東京 emoji 🙂👍🏽 end\u200bof‑line #tag @user_name",
    "a" * 130 + " pneumonoultramicroscopicsilicovolcanoconiosis antidisestablishmentarianism",
]


def main():
    arg = argparse.ArgumentParser()
    arg.add_argument("--vocabulary", required=True)
    wordpiece = WordPiece(open(arg.parse_args().vocabulary, encoding="utf-8").read().rstrip("\n").split("\n"))
    rows = []
    for text in TEXTS:
        tokens = words(text)
        rows.append({"text": text, "words": [{"text": t.text, "pieces": wordpiece.pieces(t.text), "features": list(f)}
                                             for t, f in zip(tokens, features(text, tokens))]})
    print(json.dumps(rows, ensure_ascii=False))


if __name__ == "__main__":
    main()
