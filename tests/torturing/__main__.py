"""The long runs: `script/torture` says how."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(HERE.parent), str(HERE)]


def main(words: list[str]) -> int:
    """Do what the words say; 1 where something was lost."""
    if words[:1] == ["monkey"]:
        steps = words[1] if len(words) > 1 else "2000"
        seed = words[2] if len(words) > 2 else "1"
        command = [sys.executable, str(HERE / "torturing" / "monkey.py"), steps, seed, *words[3:4]]
        return subprocess.call(command)
    if words[:1] == ["fuzz"]:
        return fuzz(int(words[1]) if len(words) > 1 else 10_000)
    if words[:1] == ["mutate"]:
        from torturing import mutating  # noqa: PLC0415

        return mutating.main(words[1:])
    if words[:1] == ["faults"]:
        from torturing import faults  # noqa: PLC0415

        return faults.main(words[1:])
    from torturing import kills, kinds  # noqa: PLC0415 - found once the path is set

    rounds = int(words[1]) if len(words) > 1 else 200
    wanted = words[2:]
    bad = 0
    for kind in kinds.KINDS:
        if wanted and kind.name not in wanted:
            continue
        with tempfile.TemporaryDirectory() as home:
            tally = kills.run(kind, Path(home), rounds, window_each=max(1, rounds // 10))
        sys.stdout.write(f"{tally.line()}\n" + "".join(f"    {x}\n" for x in tally.faults[:10]))
        sys.stdout.flush()
        bad += len(tally.faults)
    return 1 if bad else 0


def fuzz(examples: int) -> int:
    """Let the tests of readers and parsers try other examples, and as many of each."""
    import pytest  # noqa: PLC0415
    from hypothesis import HealthCheck, settings  # noqa: PLC0415

    class Chosen:
        """After the tests' own settings are loaded."""

        def pytest_collection_modifyitems(self) -> None:
            settings.register_profile(
                "torture", max_examples=examples, deadline=None, suppress_health_check=HealthCheck
            )
            settings.load_profile("torture")

    return int(pytest.main(["-q", str(HERE / "faults" / "test_fuzz.py")], [Chosen()]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
