#!/bin/sh
# Prints the path of a Python that the project runs on, or says why there is none.
# Usage: find_python.sh MINIMUM. Where $PYTHON is set, it is the only candidate.
set -u
minimum=$1

if [ -n "${PYTHON:-}" ]; then
    set -- "$PYTHON"
else
    set -- python3 python3.13 python3.12 python3.11
fi

# Each candidate is run: a version manager leaves commands on the PATH that only say "not found".
# Of a virtual environment the interpreter beneath is taken, which outlives it.
for candidate in "$@"; do
    "$candidate" - "$minimum" 2>/dev/null <<'PYTHON' && exit
import sys
minimum = tuple(int(part) for part in sys.argv[1].split("."))
if sys.version_info < minimum:
    sys.exit(1)
print(sys._base_executable)
PYTHON
done

{
    echo "No Python $minimum or later among: $*."
    for candidate in "$@"; do
        if found=$("$candidate" --version 2>&1); then
            echo "  $candidate is $found"
        fi
    done
    echo "Install one, or name it: make PYTHON=/path/to/python3"
} >&2
exit 1
