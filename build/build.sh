#!/usr/bin/env bash
# What CI does, for people too: the format, the tests (which build everything), and that nothing of it touches the tree.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."

tree() {
    if git rev-parse --is-inside-work-tree > /dev/null 2>&1; then
        git status --porcelain
        git diff HEAD | git hash-object --stdin
    fi
}

step() {
    printf '\n== %s\n' "$1"
}

before="$(tree)"

# No compiler and no test runs long enough to win back what it costs to profile its methods for a better translation.
export DOTNET_TieredPGO=0

# Style and analyzers are part of the build; only the white space is not.
step "Format"
dotnet format whitespace . --folder --verify-no-changes --exclude artifacts

step "Tests"
rm -rf artifacts/reports
# One project more than processors of a small machine: the soak, the storms and started processes wait for most of their time.
dotnet test --max-parallel-test-modules 3

step "Measured"
cat artifacts/reports/*.txt

step "NativeAOT"
build/aot.sh

step "Tree"
after="$(tree)"
if [[ "$after" != "$before" ]]; then
    echo "The build or the tests left files behind or changed some:" >&2
    git status --short >&2
    exit 1
fi
echo "Unchanged."
