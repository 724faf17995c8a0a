"""Contacts: the people who write, under the names their channels give them."""

from datetime import datetime

from sqlalchemy import select, update

from juru.people.tables import contact_aliases, contacts
from juru.storage.database import ReadTx, Tx


def find(tx: ReadTx, workspace_id: int, kind: str, value: str) -> int | None:
    """The contact that a channel of this kind knows as `value`."""
    found = tx.scalar(
        select(contact_aliases.c.contact_id).where(
            contact_aliases.c.workspace_id == workspace_id,
            contact_aliases.c.kind == kind,
            contact_aliases.c.value == value,
        )
    )
    return None if found is None else int(found)


def find_or_add(tx: Tx, workspace_id: int, kind: str, value: str, name: str, now: datetime) -> int:
    """The contact behind an alias, made where there is none yet; a name learnt later replaces an empty one."""
    contact_id = find(tx, workspace_id, kind, value)
    if contact_id is None:
        contact_id = tx.insert(contacts, {"workspace_id": workspace_id, "name": name[:120], "created_at": now})
        alias = {"workspace_id": workspace_id, "kind": kind, "value": value, "contact_id": contact_id}
        tx.insert(contact_aliases, alias)
    elif name:
        tx.run(
            update(contacts)
            .where(contacts.c.workspace_id == workspace_id, contacts.c.id == contact_id, contacts.c.name == "")
            .values(name=name[:120])
        )
    return contact_id
