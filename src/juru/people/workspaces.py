"""Workspaces and their channels: who a message belongs to, and how people there are spoken to."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row, select

from juru.errors import NotFound
from juru.people.tables import channels, workspaces
from juru.storage.database import ReadTx, Tx


@dataclass(frozen=True, slots=True)
class Workspace:
    """A tenant: a driver community, a shop, a clinic."""

    id: int
    slug: str
    name: str
    timezone: ZoneInfo
    language: str
    tone: str
    skills: tuple[str, ...]
    currency_words: Mapping[str, int]
    words: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Channel:
    """One connection of a workspace."""

    id: int
    workspace_id: int
    kind: str
    key: str
    settings: Mapping[str, Any]


def add_workspace(
    tx: Tx,
    *,
    slug: str,
    name: str,
    now: datetime,
    timezone: str = "Asia/Jakarta",
    language: str = "id",
    tone: str = "bos",
    skills: tuple[str, ...] = ("bookkeeping", "reminders"),
) -> int:
    """A new workspace; its id."""
    return tx.insert(
        workspaces,
        {
            "slug": slug,
            "name": name,
            "timezone": ZoneInfo(timezone).key,
            "language": language,
            "tone": tone,
            "skills": list(skills),
            "currency_words": {},
            "words": {},
            "created_at": now,
        },
    )


def add_channel(
    tx: Tx, workspace_id: int, kind: str, now: datetime, *, key: str = "", settings: Mapping[str, Any] | None = None
) -> int:
    """A new channel; its id. Without a `key` it gets one that cannot be guessed."""
    return tx.insert(
        channels,
        {
            "workspace_id": workspace_id,
            "kind": kind,
            "key": key or secrets.token_urlsafe(12),
            "settings": dict(settings or {}),
            "active": True,
            "created_at": now,
        },
    )


def workspace(tx: ReadTx, workspace_id: int) -> Workspace:
    """The workspace; NotFound where there is none."""
    return _workspace(tx.one(select(workspaces).where(workspaces.c.id == workspace_id)))


def workspace_by_slug(tx: ReadTx, slug: str) -> Workspace | None:
    row = tx.first(select(workspaces).where(workspaces.c.slug == slug))
    return _workspace(row) if row else None


def all_workspaces(tx: ReadTx) -> list[Workspace]:
    return [_workspace(row) for row in tx.all(select(workspaces).order_by(workspaces.c.id))]


def channel(tx: ReadTx, channel_id: int) -> Channel:
    """An active channel; NotFound for an unknown one or one switched off."""
    return _channel(tx.first(select(channels).where(channels.c.id == channel_id, channels.c.active)))


def channel_by_key(tx: ReadTx, key: str) -> Channel:
    """An active channel by its public key; NotFound otherwise."""
    return _channel(tx.first(select(channels).where(channels.c.key == key, channels.c.active)))


def channels_of(tx: ReadTx, workspace_id: int, kind: str | None = None) -> list[Channel]:
    """The active channels of a workspace, oldest first."""
    statement = select(channels).where(channels.c.workspace_id == workspace_id, channels.c.active).order_by(channels.c.id)
    if kind:
        statement = statement.where(channels.c.kind == kind)
    return [_channel(row) for row in tx.all(statement)]


def channels_of_kind(tx: ReadTx, kind: str) -> list[Channel]:
    """The active channels of one kind, of every workspace."""
    found = select(channels).where(channels.c.kind == kind, channels.c.active).order_by(channels.c.id)
    return [_channel(row) for row in tx.all(found)]


def _workspace(row: Row[Any]) -> Workspace:
    return Workspace(
        id=row.id,
        slug=row.slug,
        name=row.name,
        timezone=ZoneInfo(row.timezone),
        language=row.language,
        tone=row.tone,
        skills=tuple(row.skills),
        currency_words=row.currency_words,
        words=row.words,
    )


def _channel(row: Row[Any] | None) -> Channel:
    if row is None:
        raise NotFound("no such channel", text="Saluran chat ini tidak ditemukan atau sedang dimatikan.")
    return Channel(id=row.id, workspace_id=row.workspace_id, kind=row.kind, key=row.key, settings=row.settings)
