"""API keys: how other systems come in. A key is shown once; only its digest is kept."""

import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update

from juru.errors import InvalidCall, NotAllowed, NotFound, NotSignedIn
from juru.people.tables import api_keys
from juru.storage.database import ReadTx, Tx

#: What a key may be allowed to do.
SCOPES = ("messages", "books:read", "exports")


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key as it may be shown again."""

    id: int
    workspace_id: int
    name: str
    prefix: str
    scopes: tuple[str, ...]
    created_at: datetime
    revoked: bool

    def require(self, scope: str) -> None:
        """Raise NotAllowed unless the key was given this scope."""
        if scope not in self.scopes:
            raise NotAllowed(f"key lacks {scope}", text=f"Kunci API ini tidak punya izin '{scope}'.")


def add(tx: Tx, workspace_id: int, name: str, scopes: Sequence[str], now: datetime) -> str:
    """A new key, whole, for the only time; raises InvalidCall for an unknown scope."""
    unknown = set(scopes) - set(SCOPES)
    if unknown or not scopes:
        raise InvalidCall(f"unknown scopes {unknown}", text=f"Izin kunci API yang ada: {', '.join(SCOPES)}.")
    key = f"juru_{secrets.token_urlsafe(32)}"
    tx.insert(
        api_keys,
        {
            "workspace_id": workspace_id,
            "name": name[:80],
            "prefix": key[:12],
            "key_hash": _digest(key),
            "scopes": sorted(set(scopes)),
            "created_at": now,
        },
    )
    return key


def check(tx: ReadTx, key: str) -> ApiKey:
    """The key's record; NotSignedIn for an unknown or revoked one."""
    row = tx.first(select(api_keys).where(api_keys.c.key_hash == _digest(key), api_keys.c.revoked_at.is_(None)))
    if row is None:
        raise NotSignedIn("unknown API key", text="Kunci API tidak dikenal atau sudah dicabut.")
    return ApiKey(row.id, row.workspace_id, row.name, row.prefix, tuple(row.scopes), row.created_at, revoked=False)


def of_workspace(tx: ReadTx, workspace_id: int) -> list[ApiKey]:
    """All keys of a workspace, the newest first."""
    rows = tx.all(select(api_keys).where(api_keys.c.workspace_id == workspace_id).order_by(api_keys.c.id.desc()))
    return [
        ApiKey(row.id, row.workspace_id, row.name, row.prefix, tuple(row.scopes), row.created_at, row.revoked_at is not None)
        for row in rows
    ]


def revoke(tx: Tx, workspace_id: int, prefix: str, now: datetime) -> None:
    """Make a key worthless from now on; NotFound where the workspace has no such live key."""
    live = (api_keys.c.workspace_id == workspace_id) & (api_keys.c.prefix == prefix) & api_keys.c.revoked_at.is_(None)
    if not tx.run(update(api_keys).where(live).values(revoked_at=now)):
        raise NotFound(f"no live key {prefix}", text=f"Tidak ada kunci API aktif yang berawalan {prefix}.")


def _digest(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()
