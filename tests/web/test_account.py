"""Signing in and out and changing the password: cookies, forged forms, limits."""

from fastapi.testclient import TestClient

from tests.web.conftest import form_token, sign_in
from tests.web.world import EMAIL, PASSWORD, World


class TestSignIn:
    def test_sets_a_cookie_that_scripts_cannot_read(self, client: TestClient) -> None:
        answer = sign_in(client)
        assert (answer.status_code, answer.headers["Location"]) == (303, "/")
        cookie = next(line for line in answer.headers.get_list("set-cookie") if line.startswith("juru_session="))
        assert "HttpOnly" in cookie
        assert "SameSite=lax" in cookie
        assert "Rina" in client.get("/").text

    def test_wrong_password(self, client: TestClient) -> None:
        answer = sign_in(client, "salah sekali")
        assert answer.status_code == 401
        assert "belum cocok" in answer.text
        assert "juru_session" not in client.cookies

    def test_too_many_wrong_ones(self, client: TestClient) -> None:
        answers = [sign_in(client, "salah sekali") for _ in range(10)]
        assert answers[-1].status_code == 429
        assert int(answers[-1].headers["Retry-After"]) > 0
        assert sign_in(client).status_code == 429

    def test_what_was_typed_comes_back_escaped(self, client: TestClient) -> None:
        data = {"email": '"><script>alert(1)</script>', "password": "x", "form": form_token(client)}
        assert "<script>alert" not in client.post("/masuk", data=data).text

    def test_who_is_signed_in_goes_home(self, client: TestClient) -> None:
        sign_in(client)
        assert client.get("/masuk").headers["Location"] == "/"


class TestForgery:
    def test_a_form_without_our_token_is_refused(self, client: TestClient) -> None:
        client.get("/masuk")
        for form in ("", "guessed"):
            answer = client.post("/masuk", data={"email": EMAIL, "password": PASSWORD, "form": form})
            assert answer.status_code == 403
            assert "kedaluwarsa" in answer.text

    def test_also_without_the_cookie(self, client: TestClient) -> None:
        token = form_token(client)
        client.cookies.clear()
        answer = client.post("/masuk", data={"email": EMAIL, "password": PASSWORD, "form": token})
        assert answer.status_code == 403

    def test_another_site_cannot_send_it(self, client: TestClient) -> None:
        assert sign_in(client, **{"Sec-Fetch-Site": "cross-site"}).status_code == 403

    def test_signing_out_needs_it_too(self, client: TestClient) -> None:
        sign_in(client)
        assert client.post("/keluar").status_code == 403
        assert "Rina" in client.get("/").text


class TestSignOut:
    def test_ends_the_session_on_the_server(self, client: TestClient) -> None:
        sign_in(client)
        session = client.cookies["juru_session"]
        assert client.post("/keluar", data={"form": form_token(client, "/")}).status_code == 303
        client.cookies.set("juru_session", session)
        assert "Rina" not in client.get("/").text


class TestPassword:
    def change(self, client: TestClient, old: str, new: str, again: str = ""):  # type: ignore[no-untyped-def]
        data = {"old": old, "new": new, "again": again or new, "form": form_token(client, "/sandi")}
        return client.post("/sandi", data=data)

    def test_is_changed(self, client: TestClient) -> None:
        sign_in(client)
        assert self.change(client, PASSWORD, "teh manis tiap sore").headers["Location"] == "/?sandi=ok"
        client.cookies.clear()
        assert sign_in(client).status_code == 401
        assert sign_in(client, "teh manis tiap sore").status_code == 303

    def test_refusals_say_why(self, client: TestClient) -> None:
        sign_in(client)
        assert "belum cocok" in self.change(client, "salah sekali", "teh manis tiap sore").text
        assert "minimal 10" in self.change(client, PASSWORD, "pendek").text
        assert "belum sama" in self.change(client, PASSWORD, "teh manis tiap sore", "kopi pahit").text

    def test_needs_a_session(self, client: TestClient) -> None:
        assert client.get("/sandi").headers["Location"] == "/masuk"


def test_behind_https_cookies_are_secure(world: World) -> None:
    from tests.web.world import open_world

    url = world.database.url
    world.close()
    secure = open_world(url, "https://juru.example")
    try:
        client = TestClient(secure.app, base_url="https://juru.example", follow_redirects=False)
        answer = sign_in(client)
    finally:
        secure.close()
    assert all("Secure" in line for line in answer.headers.get_list("set-cookie"))
    assert "Strict-Transport-Security" in answer.headers
