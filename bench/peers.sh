#!/usr/bin/env bash
# Fetches what `npm run bench` measures beside Hearsay: Stanford CoreNLP from Maven Central (about 500 MB into ~/.m2).
# Needs Java and Maven. chrono-node is a devDependency already. spaCy is left out: its English models are not on PyPI.
set -eu
cd "$(dirname "$0")"
for tool in java mvn; do
  command -v "$tool" >/dev/null || { echo "bench/peers.sh needs $tool (Debian: openjdk-17-jdk-headless, maven)" >&2; exit 1; }
done
mkdir -p .cache
mvn -B -ntp -q -f corenlp/pom.xml dependency:build-classpath -Dmdep.outputFile="$PWD/.cache/corenlp.classpath"
echo "CoreNLP is there; npm run bench measures it."
