"""The house keeps its own rules: floors, sizes, what is loaded and what is not."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted((ROOT / "vmc_desktop").rglob("*.py"))
LONGEST_MODULE = 400
# Every floor speaks in these values; they stand on one page, to be read as one.
ONE_PAGE = {"domain.py": 520}
LONGEST_FUNCTION = 40
EACH_MODULE = pytest.mark.parametrize(
    "module", MODULES, ids=lambda path: str(path.relative_to(ROOT / "vmc_desktop"))
)


def run_python(code):
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr


def functions(tree):
    return (n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef))


def lines_of(function):
    """How many lines a function has, its decorators and docstring left out."""
    said = function.body[0] if ast.get_docstring(function) else None
    whole = function.end_lineno - function.lineno + 1
    return whole - (said.end_lineno - said.lineno + 1 if said else 0)


def test_imports_run_down_the_floors():
    status, output = run_python("from importlinter.cli import lint_imports_command as run; run()")
    assert status == 0, output


@pytest.mark.parametrize(
    ("module", "heavy"),
    [
        (
            "vmc_desktop.cli",
            ["PySide6", "sqlalchemy", "whoosh", "numpy", "typst", "pydantic", "pypdfium2"],
        ),
        ("vmc_desktop.__main__", ["PySide6", "typer", "rich", "sqlalchemy", "numpy"]),
        ("vmc_desktop.store.records", ["PySide6", "sqlalchemy", "whoosh", "numpy"]),
        ("vmc_desktop.store.library", ["PySide6", "alembic"]),
        ("vmc_desktop.personal.file", ["PySide6", "whoosh", "alembic", "numpy"]),
        ("vmc_desktop.render.page", ["PySide6", "typst"]),
    ],
)
def test_a_module_loads_only_what_it_needs(module, heavy):
    status, output = run_python(
        f"import sys, {module}; print(*[name for name in {heavy!r} if name in sys.modules])"
    )
    assert (status, output.split()) == (0, [])


@EACH_MODULE
def test_no_module_is_too_long(module):
    longest = ONE_PAGE.get(module.name, LONGEST_MODULE)
    assert len(module.read_text(encoding="utf-8").splitlines()) <= longest


@EACH_MODULE
def test_no_function_is_too_long(module):
    tree = ast.parse(module.read_text(encoding="utf-8"))
    long = {f.name: lines_of(f) for f in functions(tree) if lines_of(f) > LONGEST_FUNCTION}
    assert not long


@EACH_MODULE
def test_nothing_is_printed_in_passing(module):
    tree = ast.parse(module.read_text(encoding="utf-8"))
    names = [n.id for n in ast.walk(tree) if isinstance(n, ast.Name)]
    assert "print" not in names


@EACH_MODULE
def test_packages_hold_no_code(module):
    if module.name != "__init__.py":
        return
    tree = ast.parse(module.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree)
    allowed = ["__version__"] if module.parent.name == "vmc_desktop" else []
    names = [target.id for node in tree.body[1:] for target in getattr(node, "targets", [])]
    assert names == allowed
    assert len(tree.body) == 1 + len(allowed)
