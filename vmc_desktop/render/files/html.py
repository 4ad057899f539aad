"""One HTML file that stands alone: no script, nothing loaded, the links to sources kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby

from vmc_desktop.render.files.blocks import Block, Inline

_STYLE = """
:root{color-scheme:light dark;--ink:#1b1f24;--quiet:#565d66;--accent:#0b5c7a;--rule:#d5d8dc;
--paper:#fff}
@media(prefers-color-scheme:dark){:root{--ink:#e6e3dc;--quiet:#a7adb5;--accent:#7fc6de;
--rule:#3a4048;--paper:#16191d}}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.55 "Noto Serif",Georgia,serif}
main{max-width:42em;margin:0 auto;padding:3em 1.5em}
h1{font-size:2em;line-height:1.15;margin:.2em 0 .5em}
h2{font-size:1.35em;line-height:1.25;margin:1.8em 0 .5em;
border-top:1px solid var(--rule);padding-top:.8em}h3{font-size:1.12em;margin:1.5em 0 .4em}
h4,h5,h6{font-size:1em;margin:1.3em 0 .3em}
p{margin:.5em 0;overflow-wrap:anywhere}a{color:var(--accent);text-decoration-thickness:1px;
text-underline-offset:2px}
.eyebrow,.quiet,dt,.n,.cite,footer{font-family:"Noto Sans",system-ui,sans-serif;font-size:.82em}
.eyebrow{color:var(--accent);font-weight:700;margin:2em 0 0}
.eyebrow+h2{border:0;padding:0;margin-top:.1em}
.quiet,dt,.n,footer{color:var(--quiet)}
dl{display:grid;grid-template-columns:8em 1fr;gap:.35em 1em;margin:1em 0}dd{margin:0}
.passage,.source{position:relative;padding-left:2.6em}.n{position:absolute;left:0;width:2em;text-align:right;
line-height:2}
blockquote{margin:1em 0;padding-left:1.1em;border-left:3px solid var(--accent)}
blockquote>p:first-child{font-style:italic;font-size:1.06em}
aside{margin:1em 0;padding:.3em 1.1em;border:1px solid var(--rule);border-radius:4px;
font-family:"Noto Sans",system-ui,sans-serif;font-size:.92em}
table{border-collapse:collapse;margin:1.4em 0;font:.86em/1.4 "Noto Sans",system-ui,sans-serif}
caption{text-align:left;font-weight:700;padding-bottom:.4em}
th,td{text-align:left;padding:.1em 1.2em .1em 0;font-weight:400}thead th{color:var(--quiet)}
.bar{display:inline-block;height:.8em;margin-right:.5em;background:var(--accent);
print-color-adjust:exact}
.source{font-size:.86em}ul{padding-left:1.2em}li{margin:.3em 0}
footer{border-top:1px solid var(--rule);margin-top:3em;padding-top:.8em}
@media(max-width:36em){dl{display:block}dd{margin:0 0 .5em}}
@media print{main{max-width:none;padding:0}a{color:inherit}}
"""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def html(title: str, made: Iterable[Block], language: str, foot: str) -> str:
    """A whole page.

    Args:
        title: its title.
        made: what it says.
        language: that of the archive.
        foot: what stands at its very end: permanent name and version.
    """
    body = "\n".join(_body(made))
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width,initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n"
        f"<body>\n<main>\n{body}\n<footer><p>{escape(foot)}</p></footer>\n</main>\n</body>\n</html>\n"
    )


def _body(made: Iterable[Block]) -> Iterator[str]:
    for kind, together in groupby(made, lambda block: block.kind):
        match kind:
            case "fact":
                yield f"<dl>{''.join(map(_fact, together))}</dl>"
            case "item":
                yield f"<ul>{''.join(map(_item, together))}</ul>"
            case _:
                yield from map(_block, together)


def _block(block: Block) -> str:
    said = _inlines(block.runs)
    spoken = f' lang="{escape(block.language)}"' if block.language else ""
    more = "".join(f"<p>{_inlines(one)}</p>" for one in block.more)
    match block.kind:
        case "heading":
            level = min(block.level, 6)
            anchor = f' id="{escape(_place(block.anchor))}"' if block.anchor else ""
            return f"<h{level}{anchor}>{said}</h{level}>"
        case "passage":
            number = escape(block.number)
            begin = f'<p class="passage" id="passage-{number}"><span class="n">{number}</span>'
            return f"{begin}{said}</p>"
        case "quotation":
            return f"<blockquote><p{spoken}>{said}</p>{more}</blockquote>"
        case "own":
            label = f'<p class="quiet">{escape(block.label)}</p>' if block.label else ""
            return f"<aside>{label}<p>{said}</p>{more}</aside>"
        case "source":
            lines = "".join(f"<br>{_inlines(one)}" for one in block.more)
            number = escape(block.number)
            return (
                f'<p class="source" id="source-{number}"><span class="n">{number}</span>'
                f"<span{spoken}>{_inlines(block.runs[:1])}</span>{_inlines(block.runs[1:])}{lines}</p>"
            )
        case "chart":
            return _chart(block)
        case "text":
            return f"<p>{said}</p>"
    return f'<p class="{block.kind}">{said}</p>'


def _chart(block: Block) -> str:
    """A table that is a chart too: each number as long as it is large."""
    heads, *rows = block.more
    most = max((int(number.text) for _, number in rows), default=0) or 1
    head = "".join(f'<th scope="col">{escape(one.text)}</th>' for one in heads)
    body = "".join(
        f'<tr><th scope="row">{escape(year.text)}</th><td>'
        f'<span class="bar" style="width:{20 * int(number.text) / most:.2f}em"></span>'
        f"{escape(number.text)}</td></tr>"
        for year, number in rows
    )
    return (
        f'<table id="{escape(_place(block.anchor))}"><caption>{_inlines(block.runs)}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    )


def _fact(block: Block) -> str:
    lines = (block.runs, *block.more)
    return f"<dt>{escape(block.label)}</dt>" + "".join(f"<dd>{_inlines(one)}</dd>" for one in lines)


def _item(block: Block) -> str:
    more = "".join(f'<br><span class="quiet">{_inlines(one)}</span>' for one in block.more)
    return f"<li>{_inlines(block.runs)}{more}</li>"


def _inlines(runs: Iterable[Inline]) -> str:
    return "".join(map(_inline, runs))


def _inline(run: Inline) -> str:
    said = escape(run.text)
    if run.target:
        target = f"#{_place(run.target[1:])}" if run.target.startswith("#") else run.target
        said = f'<a href="{escape(target)}">{said}</a>'
    match run.style:
        case "em":
            return f"<em>{said}</em>"
        case "strong":
            return f"<strong>{said}</strong>"
        case "cite":
            return f'<span class="cite">{said}</span>'
    return said


def _place(anchor: str) -> str:
    """The name of a place as an address may carry it."""
    return anchor.replace("/", "-")
