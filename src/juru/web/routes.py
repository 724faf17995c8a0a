"""The addresses of the web pages: home, sign-in, password, health, and the files they are made of."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import HTMLResponse, JSONResponse, PlainTextResponse, RedirectResponse
from starlette.staticfiles import StaticFiles

from juru.people.sign_in import Member
from juru.web.account import add_account
from juru.web.chart import draw
from juru.web.overview import Overview
from juru.web.pages import LANGUAGE_COOKIE, language_of, render
from juru.web.session import SignInDesk, form_token, keep_form_token, signed_in
from juru.web.texts import LANGUAGES, MONTHS

_FILES = StaticFiles(directory=Path(__file__).parent / "static")
_YEAR = 365 * 24 * 3600  #: seconds


@dataclass(frozen=True, slots=True)
class SampleChat:
    """A chat that anybody may try; `visitor` opens the thread of a sample person, empty starts a new one."""

    name: str  #: of its texts: sample_NAME and sample_NAME_body
    key: str
    visitor: str = ""

    @property
    def address(self) -> str:
        # Behind the #, which browsers keep to themselves: no log of any server gets to see it.
        return f"/chat/{self.key}" + (f"#visitor={self.visitor}" if self.visitor else "")


def create_web(
    sign_in: SignInDesk,
    *,
    health: Callable[[], Mapping[str, Any]],
    public_url: str,
    overview: Callable[[Member], Overview] | None = None,
    samples: Callable[[], Sequence[SampleChat]] = tuple,
) -> APIRouter:
    """The pages of a Juru that people reach at `public_url`; without `overview` the home page shows no figures."""
    routes = APIRouter(include_in_schema=False)
    _add_home(routes, sign_in, public_url, overview, samples)
    add_account(routes, sign_in, secure=public_url.startswith("https:"))
    _add_files(routes)
    _add_health(routes, health)
    return routes


def _add_home(
    routes: APIRouter,
    sign_in: SignInDesk,
    public_url: str,
    overview: Callable[[Member], Overview] | None,
    samples: Callable[[], Sequence[SampleChat]],
) -> None:
    secure = public_url.startswith("https:")

    @routes.get("/", response_class=HTMLResponse)
    def home(request: Request, sandi: str = "") -> Response:
        """The month of the member's workspace; for anybody else what Juru is, and chats to try."""
        member = signed_in(request, sign_in)
        if member is None:
            return render(request, "welcome.html", samples=samples())
        token = form_token(request)
        figures = overview(member) if overview else None
        response = render(
            request,
            "home.html",
            member=member,
            form=token,
            changed=sandi == "ok",
            public_url=public_url,
            figures=figures,
            **_month(request, figures),
        )
        keep_form_token(response, token, secure=secure)
        return response

    @routes.get("/bahasa/{language}")
    def choose_language(language: str, ke: Annotated[str, Query(max_length=200)] = "/") -> Response:
        """Remember the language and go back to where the person was."""
        # Only a path of our own: an address elsewhere would make us a stepping stone for deceivers.
        target = ke if ke.startswith("/") and not ke.startswith(("//", "/\\")) else "/"
        response = RedirectResponse(target, status_code=303)
        if language in LANGUAGES:
            response.set_cookie(LANGUAGE_COOKIE, language, max_age=_YEAR, samesite="lax", httponly=True, secure=secure)
        return response


def _month(request: Request, figures: Overview | None) -> dict[str, Any]:
    """The month's name and its chart, once for wide screens and once for phones."""
    if figures is None:
        return {}
    name = MONTHS[language_of(request)][figures.today.month - 1]
    return {
        "month": f"{name} {figures.today.year}",
        "month_name": name,
        "charts": {"wide": draw(figures.days, 980, 300), "narrow": draw(figures.days, 330, 340, every=7)},
    }


def _add_files(routes: APIRouter) -> None:
    @routes.get("/static/{path:path}")
    async def static(request: Request, path: str) -> Response:
        """Styles, scripts, the typeface."""
        response = await _FILES.get_response(path, request.scope)
        # The typeface never changes; the rest is asked for again and mostly answered with 304.
        lasting = path.startswith("fonts/")
        response.headers["Cache-Control"] = f"public, max-age={_YEAR}, immutable" if lasting else "no-cache"
        return response

    @routes.get("/favicon.ico")
    async def favicon(request: Request) -> Response:
        """For browsers that ask without having been told of the SVG."""
        return await _FILES.get_response("favicon.svg", request.scope)

    @routes.get("/robots.txt")
    def robots() -> PlainTextResponse:
        """Chats and accounts are nobody's search results."""
        return PlainTextResponse("User-agent: *\nAllow: /$\nDisallow: /\n")


def _add_health(routes: APIRouter, health: Callable[[], Mapping[str, Any]]) -> None:
    @routes.get("/health")
    def is_well() -> JSONResponse:
        """200 while all is well, 503 otherwise."""
        found = health()
        return JSONResponse(dict(found), 200 if found.get("status") == "ok" else 503, headers={"Cache-Control": "no-store"})
