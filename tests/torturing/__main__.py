"""The long runs: `script/torture` says how."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(HERE.parent), str(HERE)]


def main(words: list[str]) -> int:
    """Do what the words say; 1 where something was lost."""
    from torturing import kills, kinds  # noqa: PLC0415 - found once the path is set

    rounds = int(words[1]) if len(words) > 1 else 200
    wanted = words[2:]
    bad = 0
    for kind in kinds.KINDS:
        if wanted and kind.name not in wanted:
            continue
        with tempfile.TemporaryDirectory() as home:
            tally = kills.run(kind, Path(home), rounds)
        sys.stdout.write(f"{tally.line()}\n" + "".join(f"    {x}\n" for x in tally.faults[:10]))
        sys.stdout.flush()
        bad += len(tally.faults)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
