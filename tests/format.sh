#!/usr/bin/env bash
# Fails when a source is not as clang-format writes it.
set -euo pipefail
cd "$1"
command -v clang-format-16 >/dev/null || { echo "clang-format-16 is not installed"; exit 77; }
git ls-files 'lib/*.h' 'lib/*.cpp' 'app/*.h' 'app/*.cpp' 'tests/*.h' 'tests/*.cpp' \
    | xargs -r clang-format-16 --dry-run --Werror
