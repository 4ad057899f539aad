"""Write what the program is made of: `script/run` needs none of it.

    python script/supply.py            docs/third-party.md anew
    python script/supply.py sbom FILE  the same as CycloneDX 1.6 (JSON)

Names and versions are those of the lock, requirements.txt; licences are what the packages installed
in this environment say of themselves.
"""

import json
import re
import sys
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "third-party.md"
SHOWN = ROOT / "resources" / "third-party.txt"
"""The same for *About*, beside what else the program brings along."""
_LINE = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)(?: ?; ?([^\\]+))?", re.M)
_HEAD = """# Third parties

What the program is built on, as locked in `requirements.txt`; made by `python script/supply.py`.
Typefaces and citation styles are told in the README. One that is “not installed here” is for
another system than the one on which this page was made.

| package | version | licence |
|---|---|---|
"""


def locked() -> list[tuple[str, str, str]]:
    """Name, version and condition of each package of the lock."""
    text = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    return sorted({(one[1], one[2], (one[3] or "").strip()) for one in _LINE.finditer(text)})


def licence(name: str) -> str:
    """What an installed package says of its licence; "" where it is not installed here."""
    try:
        told = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return ""
    expression = told.get("License-Expression") or ""
    classes = [one for one in told.get_all("Classifier") or () if one.startswith("License ::")]
    named = ", ".join(one.rpartition(" :: ")[2] for one in classes)
    first = (told.get("License") or "").strip().split("\n")[0]
    return expression or named or first


def page(kept: str) -> str:
    """The page; for a package that is not installed here, what the page kept of it says."""
    known = dict(re.findall(r"^\| (\S+) \| \S+ \| (.+) \|$", kept, re.M))
    rows = [
        f"| {name} | {version} | {licence(name) or known.get(name, 'not installed here')} |"
        for name, version, _ in locked()
    ]
    return _HEAD + "\n".join(rows) + "\n"


def shown(made: str) -> str:
    """The page's rows as the window shows them: name and version, licence."""
    rows = re.findall(r"^\| (\S+) \| (\d\S*) \| (.+) \|$", made, re.M)
    wide = max(len(f"{name} {version}") for name, version, _ in rows)
    return "".join(f"{f'{name} {version}':{wide}}   {told}\n" for name, version, told in rows)


def sbom() -> str:
    """A bill of materials, by CycloneDX 1.6."""
    version = re.search(
        r'__version__ = "([^"]+)"', (ROOT / "vmc_desktop" / "__init__.py").read_text("utf-8")
    )
    parts = []
    for name, number, _ in locked():
        purl = f"pkg:pypi/{name.lower().replace('_', '-')}@{number}"
        part = {
            "type": "library",
            "bom-ref": purl,
            "name": name,
            "version": number,
            "purl": purl,
        }
        if told := licence(name):
            part["licenses"] = [{"license": {"name": told}}]
        parts.append(part)
    made = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "name": "vmc-desktop",
                "version": version[1] if version else "",
            }
        },
        "components": parts,
    }
    return json.dumps(made, indent=1, ensure_ascii=False) + "\n"


def main(words: list[str]) -> None:
    """Write what was asked for."""
    if words[:1] == ["sbom"]:
        Path(words[1]).write_text(sbom(), encoding="utf-8")
    else:
        kept = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
        made = page(kept)
        PAGE.write_text(made, encoding="utf-8")
        SHOWN.write_text(shown(made), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
