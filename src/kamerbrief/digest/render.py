"""The digest as Markdown (for mail and Prefect) and as a page of its own."""

from html import escape

from ..wording import CHANGE, STATUS, dutch_date, dutch_moved
from .collect import SECTIONS, Digest, Row


def as_markdown(digest: Digest) -> str:
    """With nothing new it says so, and until when it looked."""
    lines = [f"# {_title(digest)}", ""]
    if digest.empty:
        lines.append(_nothing(digest))
    for name, head in SECTIONS.items():
        rows = digest.sections[name]
        if rows:
            lines += [f"## {head} ({len(rows)})", ""]
            lines += [f"- {_markdown(_sentence(row))}" for row in rows]
            lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def as_html(digest: Digest) -> str:
    """A whole page without styles or scripts, fit for a mail."""
    body = [f"<h1>{escape(_title(digest))}</h1>"]
    if digest.empty:
        body.append(f"<p>{escape(_nothing(digest))}</p>")
    for name, head in SECTIONS.items():
        rows = digest.sections[name]
        if rows:
            items = "".join(f"<li>{escape(_sentence(row))}</li>" for row in rows)
            body.append(f"<h2>{escape(head)} ({len(rows)})</h2><ul>{items}</ul>")
    return (
        f'<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{escape(_title(digest))}</title>'
        f"</head><body>{''.join(body)}</body></html>"
    )


def _title(digest: Digest) -> str:
    about = f", {digest.ministry}" if digest.ministry else ""
    return f"Toezeggingen van {dutch_date(digest.since)} tot {dutch_date(digest.day)}{about}"


def _nothing(digest: Digest) -> str:
    return f"Niets nieuws sinds {dutch_date(digest.since)}."


def _sentence(row: Row) -> str:
    parts = [" ".join(row["summary"].split())]
    if row["deadline"]:
        parts.append(f"termijn {dutch_date(row['deadline'])}")
    parts.append(STATUS.get(row["status"]) or str(row["status"]))
    if row["change_what"]:
        parts.append(f"{CHANGE.get(row['change_what'], row['change_what'])} {_moved(row)}")
    parts.append(f"{row['file']}, blz. {row['page']}")
    return "; ".join(parts)


def _moved(row: Row) -> str:
    """«van € 85.000.000 naar € 78.000.000»; a value that is not known is left out."""
    what, unit = row["change_what"], row["amount_unit"]
    values = [dutch_moved(what, row[name], unit) for name in ("change_from", "change_to")]
    return " ".join(f"{word} {value}" for word, value in zip(("van", "naar"), values, strict=True) if value)


def _markdown(text: str) -> str:
    for sign in "\\`*_[]<>#|":
        text = text.replace(sign, "\\" + sign)
    return text
