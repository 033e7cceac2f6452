"""One zip with a list of contents, written whole."""

import io
import json
import zipfile
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from ..store.atomic import write_whole
from ..store.places import Places

MANIFEST = "inhoud.json"
SIDECARS = "corpus/"


def kept_files(places: Places) -> dict[str, Path]:
    """The files beside the warehouse that can't be made again, by their name in a backup."""
    return {
        "besluiten.jsonl": places.decisions,
        "lezingen.jsonl": places.runs,
        "bestanden.json": places.files,
        "kamerregister.jsonl": places.parliament,
    }


def pack(corpus: Path, places: Places, target: Path) -> dict[str, int]:
    """Write the backup to ``target``; its contents with their sizes in bytes."""
    contents = {name: path.read_bytes() for name, path in kept_files(places).items() if path.exists()}
    for sidecar in sorted(corpus.rglob("*.toml")):
        contents[SIDECARS + sidecar.relative_to(corpus).as_posix()] = sidecar.read_bytes()
    manifest = {
        "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "warehouse": places.warehouse.name,
        "sha256": {name: sha256(content).hexdigest() for name, content in contents.items()},
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(MANIFEST, json.dumps(manifest, indent=1))
        for name, content in contents.items():
            archive.writestr(name, content)
    write_whole(target, packed.getvalue())
    return {name: len(content) for name, content in contents.items()}
