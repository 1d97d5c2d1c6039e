#!/usr/bin/env bash
# Runs one target of the fuzzer under afl++:  bash tests/Dateline.Fuzz.Tests/afl.sh TARGET [SECONDS] [FOLDER]
# It needs afl-fuzz on the path. Only copies are instrumented: an instrumented DLL dies outside of the fuzzer.
set -euo pipefail

target="${1:?Say which target: dates, addresses, conditions, read, check, report, repairs or generate.}"
seconds="${2:-600}"
here="$(cd "$(dirname "$0")" && pwd)"
results="$(realpath -m "${3:-fuzz-afl}")/$target-$(date +%Y%m%d-%H%M%S)"
command -v afl-fuzz > /dev/null || { echo "afl-fuzz is not on the path: install afl++."; exit 2; }

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
built="$here/bin/Release/net10.0"
dotnet build -c Release "$here" -v quiet -nologo
sharpfuzz="$(command -v sharpfuzz || true)"
if [ -z "$sharpfuzz" ]; then
    dotnet tool install SharpFuzz.CommandLine --version 2.3.0 --tool-path "$work/tools" > /dev/null
    sharpfuzz="$work/tools/sharpfuzz"
fi

cp -r "$built" "$work/bin"
for name in Dateline.Language Dateline.YamlDotNet Dateline.Emit Dateline.Generator dateline; do
    "$sharpfuzz" "$work/bin/$name.dll"
done
dotnet "$built/Dateline.Fuzz.Tests.dll" --seeds "$work/seeds" "$target"

mkdir -p "$results"
export AFL_SKIP_BIN_CHECK=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_SKIP_CPUFREQ=1 AFL_NO_UI=1 AFL_NO_AFFINITY=1
afl-fuzz -i "$work/seeds" -o "$results" -t 20000 -m none -V "$seconds" -- dotnet "$work/bin/Dateline.Fuzz.Tests.dll" --afl "$target"

grep -E 'execs_done|execs_per_sec|corpus_count|edges_found|saved_crashes|saved_hangs' "$results/default/fuzzer_stats"
crashes=("$results"/default/crashes/id:*)
[ -e "${crashes[0]}" ] || exit 0
echo "Repeat a crash: dotnet run -c Release --project tests/Dateline.Fuzz.Tests -- --repeat '${crashes[0]}' $target"
exit 1
