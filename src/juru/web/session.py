"""Who is signed in, kept in a cookie, and forms that only our own pages can send."""

import secrets
from typing import Protocol

from fastapi import Request, Response

from juru.errors import NotAllowed, NotSignedIn
from juru.people.sign_in import SESSION_LENGTH, Member

SESSION_COOKIE = "juru_session"
FORM_COOKIE = "juru_form"


class SignInDesk(Protocol):
    """What these pages ask of people's SignIn."""

    def sign_in(self, email: str, password: str, address: str) -> str: ...
    def member(self, token: str) -> Member: ...
    def sign_out(self, token: str) -> None: ...
    def change_password(self, token: str, old: str, new: str) -> None: ...


def session_token(request: Request) -> str:
    return request.cookies.get(SESSION_COOKIE, "")


def signed_in(request: Request, sign_in: SignInDesk) -> Member | None:
    """The member behind the request's cookie, if any."""
    try:
        return sign_in.member(session_token(request))
    except NotSignedIn:
        return None


def open_session(response: Response, token: str, *, secure: bool) -> None:
    """Keep the session in a cookie that scripts cannot read and other sites' forms do not send."""
    age = int(SESSION_LENGTH.total_seconds())
    response.set_cookie(SESSION_COOKIE, token, max_age=age, httponly=True, samesite="lax", secure=secure)


def close_session(response: Response) -> None:
    response.delete_cookie(SESSION_COOKIE, httponly=True, samesite="lax")


def form_token(request: Request) -> str:
    """What a form has to bring back; the same as in the browser's cookie."""
    return request.cookies.get(FORM_COOKIE) or secrets.token_urlsafe(16)


def keep_form_token(response: Response, token: str, *, secure: bool) -> None:
    response.set_cookie(FORM_COOKIE, token, httponly=True, samesite="strict", secure=secure)


def check_form(request: Request, sent: str, expired: str) -> None:
    """Raise NotAllowed, with the text `expired`, for a form that did not come from a page of ours in this browser."""
    kept = request.cookies.get(FORM_COOKIE, "")
    ours = bool(kept) and secrets.compare_digest(kept.encode(), sent.encode())
    # Browsers say where a request comes from; those too old to say so still need the cookie.
    if not ours or request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        raise NotAllowed("form token does not match", text=expired)
