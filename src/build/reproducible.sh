#!/usr/bin/env bash
# Builds what is committed twice, in two folders, and fails unless jar, zip and bill of materials come
# out the same, byte for byte.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT

# Builds in folder $1 and prints the digests.
build() {
    mkdir "$1"
    git archive HEAD | tar -x -C "$1"
    (cd "$1" && mvn -q -B -Dmaven.test.skip=true -Dformat.phase=none package >&2)
    (cd "$1/target" && sha256sum cables.jar cables-*.zip cables-sbom.json)
}

first=$(build "$stage/first")
second=$(build "$stage/second-of-another-length")
printf '%s\n' "$first"
[ "$first" = "$second" ] || {
    printf 'the second build differs:\n%s\n' "$second" >&2
    exit 1
}
