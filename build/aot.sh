#!/usr/bin/env bash
# Publishes a program that uses the SDK with NativeAOT, a warning being an error, and runs it against an emulated portal.
# Needs a C compiler, as NativeAOT does. The build has asked the analyzers already; the compiler warns by itself.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."

program=artifacts/aot-smoke
log="$(mktemp)"
trap 'rm -f "$log"' EXIT

dotnet publish tests/DocSpace.Sdk.AotSmoke -c Release --use-current-runtime -p:RunAnalyzers=false -o "$program" > "$log" || { cat "$log"; exit 1; }

# The emulator prints its address and its key, and ends with its input.
coproc emulator { dotnet run --project tests/DocSpace.Sdk.Benchmarks -- emulator 0; }
read -r -u "${emulator[0]}" address key _

"$program/DocSpace.Sdk.AotSmoke" "$address" "$key"
ls -l "$program/DocSpace.Sdk.AotSmoke" | awk '{ printf "%.1f MB\n", $5 / 1048576 }'
