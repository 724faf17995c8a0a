"""Signing in and out, and changing one's password."""

from collections.abc import Callable
from typing import Annotated, Any

from fastapi import APIRouter, Form, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse

from juru.errors import InvalidCall, NotSignedIn, TooManyRequests
from juru.web.pages import language_of, render
from juru.web.session import (
    SignInDesk,
    check_form,
    close_session,
    form_token,
    keep_form_token,
    open_session,
    session_token,
    signed_in,
)
from juru.web.texts import LANGUAGES

_Field = Annotated[str, Form(max_length=1_000)]


def add_account(routes: APIRouter, sign_in: SignInDesk, *, secure: bool) -> None:
    """Put the pages of the account on the routes; `secure` where people come by https."""
    page = _page(secure)
    _add_sign_in(routes, sign_in, page, secure)
    _add_sign_out(routes, sign_in)
    _add_password(routes, sign_in, page)


def _page(secure: bool) -> Callable[..., HTMLResponse]:
    def page(request: Request, template: str, *, status: int = 200, **context: Any) -> HTMLResponse:
        """A page with a form on it."""
        token = form_token(request)
        response = render(request, template, status=status, form=token, **context)
        keep_form_token(response, token, secure=secure)
        return response

    return page


def _add_sign_in(routes: APIRouter, sign_in: SignInDesk, page: Callable[..., HTMLResponse], secure: bool) -> None:
    @routes.get("/masuk", response_class=HTMLResponse)
    def show(request: Request) -> Response:
        """The sign-in page; who is signed in goes home."""
        if signed_in(request, sign_in):
            return RedirectResponse("/", status_code=303)
        return page(request, "sign_in.html", email="", problem="")

    @routes.post("/masuk", response_class=HTMLResponse)
    def enter(request: Request, email: _Field = "", password: _Field = "", form: _Field = "") -> Response:
        """Check e-mail and password; people limits how often."""
        words = LANGUAGES[language_of(request)]
        check_form(request, form, words["expired"])
        address = request.client.host if request.client else ""
        try:
            token = sign_in.sign_in(email, password, address)
        except NotSignedIn:
            return page(request, "sign_in.html", status=401, email=email, problem=words["wrong"])
        except TooManyRequests as error:
            problem = words["too_many"].format(minutes=max(1, round(error.retry_after / 60)))
            response = page(request, "sign_in.html", status=429, email=email, problem=problem)
            response.headers["Retry-After"] = str(round(error.retry_after))
            return response
        home = RedirectResponse("/", status_code=303)
        open_session(home, token, secure=secure)
        return home


def _add_sign_out(routes: APIRouter, sign_in: SignInDesk) -> None:
    @routes.post("/keluar")
    def leave(request: Request, form: _Field = "") -> Response:
        """End the session here and on the server."""
        check_form(request, form, LANGUAGES[language_of(request)]["expired"])
        sign_in.sign_out(session_token(request))
        home = RedirectResponse("/", status_code=303)
        close_session(home)
        return home


def _add_password(routes: APIRouter, sign_in: SignInDesk, page: Callable[..., HTMLResponse]) -> None:
    @routes.get("/sandi", response_class=HTMLResponse)
    def show(request: Request) -> Response:
        """The form for a new password."""
        member = signed_in(request, sign_in)
        if member is None:
            return RedirectResponse("/masuk", status_code=303)
        return page(request, "password.html", member=member, problem="")

    @routes.post("/sandi", response_class=HTMLResponse)
    def change(request: Request, old: _Field = "", new: _Field = "", again: _Field = "", form: _Field = "") -> Response:
        """Set the new password; other devices have to sign in again."""
        words = LANGUAGES[language_of(request)]
        check_form(request, form, words["expired"])
        member = signed_in(request, sign_in)
        if member is None:
            return RedirectResponse("/masuk", status_code=303)
        if problem := _change(sign_in, session_token(request), old, new, again):
            return page(request, "password.html", status=422, member=member, problem=words[problem])
        return RedirectResponse("/?sandi=ok", status_code=303)


def _change(sign_in: SignInDesk, token: str, old: str, new: str, again: str) -> str:
    """Change it; the name of the text that says why not, or nothing."""
    if new != again:
        return "not_same"
    try:
        sign_in.change_password(token, old, new)
    except NotSignedIn:
        return "old_wrong"
    except InvalidCall:
        return "too_short"
    return ""
