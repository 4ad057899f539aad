"""Relevance of our search beside plain Whoosh and SQLite FTS5, on judged questions.

    python -m benchmarks.relevance [--archive FOLDER] [--half tune|report] [--worst 10] [--by kind]

Weights and the like are tuned on the one half; what counts is the other. Our worst answers are
listed of the tune half, of the other with `--half report`. See questions.yaml for how answers were
judged, questions.py for the halves, measures.py for the figures.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from benchmarks.relevance.engines import Engine, fts5, ours, whoosh
from benchmarks.relevance.measures import Marks, judge
from benchmarks.relevance.questions import ANSWERS, Question, halves, read_questions, unknown_keys
from vmc_desktop.domain import Archive
from vmc_desktop.formats.folder import read_archive
from vmc_desktop.store.build import build
from vmc_desktop.store.documents import Document, Names, documents

HERE = Path(__file__).resolve().parents[2]
OURS, TUNE, REPORT = "ours", "tune", "report"

Answer = tuple[Question, list[str]]
"""A question and the keys an engine gave, best first."""


def main() -> None:
    """Ask everything of everybody and print what came of it."""
    wishes = _wishes()
    archive, _ = read_archive(wishes.archive)
    records = _documents(archive)
    questions = read_questions()
    unknown = unknown_keys(questions, {record.key.text for record in records})
    if unknown:
        raise SystemExit(f"Judged, but not in the archive: {', '.join(unknown)}")
    with tempfile.TemporaryDirectory() as cache:
        engines = {
            OURS: ours(build(wishes.archive, Path(cache)).folder),
            "Whoosh": whoosh(records, every_word=True),
            "Whoosh, OR": whoosh(records, every_word=False),
            "FTS5": fts5(records, every_word=True),
            "FTS5, OR": fts5(records, every_word=False),
        }
        print(f"{len(questions)} questions, {len(records)} records")
        for name, half in zip((TUNE, REPORT), halves(questions), strict=True):
            if wishes.half in (None, name):
                _report(name, half, engines, wishes)


def _wishes() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.relevance")
    parser.add_argument("--archive", type=Path, default=HERE / "archive")
    parser.add_argument("--half", choices=(TUNE, REPORT), help="only this one")
    parser.add_argument("--worst", type=int, default=10, help="how many of our worst to list")
    parser.add_argument("--by", choices=("kind", "language"), help="ours, group by group")
    return parser.parse_args()


def _documents(archive: Archive) -> list[Document]:
    names = Names(
        archive.head.languages[0],
        {person.key: (person.name, *person.variants) for person in archive.people},
        {topic.key: topic.name for topic in archive.topics},
    )
    return [document for edition in archive.editions for document in documents(edition, names)]


def _report(
    name: str, half: Sequence[Question], engines: dict[str, Engine], wishes: argparse.Namespace
) -> None:
    print(f"\n{name} half, {len(half)} questions\n")
    print(f"  {'':<20} nDCG@10    MRR  recall@20  nothing found")
    answers = {engine: [(one, ask(one.ask)) for one in half] for engine, ask in engines.items()}
    for engine, given in answers.items():
        _print(engine, given)
    if wishes.by:
        _print_groups(answers[OURS], wishes.by)
    # Whoever reads the worst of the report half and mends them has tuned on it: only if asked for.
    if wishes.worst and (name == TUNE or wishes.half == name):
        _print_worst(answers[OURS], wishes.worst)


def _print(label: str, answers: Sequence[Answer]) -> None:
    mean = Marks.mean([judge(found, one.grades) for one, found in answers])
    empty = sum(not found for _, found in answers)
    figures = f"{mean.ndcg:7.3f} {mean.reciprocal:6.3f} {mean.recall:10.3f}"
    print(f"  {label:<20} {figures} {empty:14}")


def _print_groups(answers: Sequence[Answer], by: str) -> None:
    print("\n  ours, group by group")
    ordered = sorted(answers, key=lambda answer: str(getattr(answer[0], by)))
    for value, some in groupby(ordered, key=lambda answer: str(getattr(answer[0], by))):
        group = list(some)
        _print(f"{value} ({len(group)})", group)


def _print_worst(answers: Sequence[Answer], most: int) -> None:
    print("\n  our worst by nDCG@10")
    judged = [(judge(found, one.grades), one, found) for one, found in answers]
    for marks, one, found in sorted(judged, key=lambda entry: entry[0].ndcg)[:most]:
        shown = found[:10]
        missing = [key for key, grade in one.grades.items() if grade == ANSWERS if key not in shown]
        print(f"    {marks.ndcg:.3f} {one.ask} ({one.language}, {one.kind}; {len(found)} found)")
        print(f"          missing: {', '.join(missing) or 'none'}")
        print(f"          first:   {', '.join(found[:4]) or 'nothing'}")


if __name__ == "__main__":
    main()
