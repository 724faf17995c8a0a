"""Who is chatting: an unguessable token made here and kept by the visitor's browser. It is all that opens a thread."""

import re
import secrets
from typing import Annotated

from fastapi import Depends, Header, Query

from juru.errors import NotSignedIn

#: Ours, or the name of a sample person, whose thread is open to all.
_TOKEN = re.compile(r"[A-Za-z0-9_-]{22}|contoh-[A-Za-z0-9_-]{9,57}")


def new_visitor() -> str:
    """A token of 128 random bits."""
    return secrets.token_urlsafe(16)


def _checked(token: str | None) -> str:
    if token is None or not _TOKEN.fullmatch(token):
        raise NotSignedIn("no visitor token", text="Sesi obrolan tidak dikenali. Muat ulang halaman ya.")
    return token


def _from_header(x_visitor: Annotated[str | None, Header()] = None) -> str:
    return _checked(x_visitor)


def _from_header_or_query(
    x_visitor: Annotated[str | None, Header()] = None, visitor: Annotated[str | None, Query()] = None
) -> str:
    return _checked(x_visitor or visitor)


Visitor = Annotated[str, Depends(_from_header)]

#: For EventSource, pictures and downloads, which cannot send a header. The pages send no referrer.
LinkedVisitor = Annotated[str, Depends(_from_header_or_query)]
