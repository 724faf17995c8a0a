"""The first minute: the sample workspace, the first admin, and where to go."""

import secrets
from typing import TYPE_CHECKING, Any

from rich.text import Text

from juru.cli.opening import make_sample
from juru.cli.screen import out

if TYPE_CHECKING:
    from juru.app import Juru
    from juru.settings import Settings


def first_steps(juru: "Juru", settings: "Settings") -> None:
    """Make the sample workspace and the first admin where there are none; print where to go."""
    made = make_sample(juru, settings)
    shown_password = _make_admin(juru, settings)
    from juru import sample

    lines = [f"Juru berjalan di {settings.address}"]
    if juru.database.read(_has_sample):
        lines.append(f"  Chat contoh (buku sebulan)  {settings.address}/chat/{sample.CHAT_KEY}#visitor={sample.SENDER}")
        lines.append(f"  Chat baru, buku kosong      {settings.address}/chat/{sample.CHAT_KEY}")
    lines.append(f"  Dasbor                      {settings.address}/masuk")
    if shown_password:
        lines.append(f"  Masuk sebagai               {settings.admin_email}  kata sandi: {shown_password}")
        lines.append("  (kata sandi ini hanya dicetak sekali; simpan, atau ganti di dasbor)")
    else:
        email = _first_email(juru) or settings.admin_email
        lines.append(f"  Masuk sebagai               {email}  (lupa kata sandi? hentikan server, lalu: juru password {email})")
    if made:
        lines.append("  Ruang kerja contoh baru dibuat. Ngobrol di terminal: .venv/bin/juru chat")
    lines.append("Ctrl+C untuk berhenti.")
    for line in lines:
        out.print(Text(line), soft_wrap=True)


def _has_sample(tx: Any) -> bool:
    from juru import sample
    from juru.people.workspaces import workspace_by_slug

    return workspace_by_slug(tx, sample.SLUG) is not None


def _make_admin(juru: "Juru", settings: "Settings") -> str:
    """Make the first admin where there is nobody; the password to print, or nothing."""
    from juru.people import sign_in, workspaces

    if juru.database.read(sign_in.has_members):
        return ""
    chosen = settings.admin_password or secrets.token_urlsafe(12)

    def make(tx: Any) -> None:
        known = workspaces.all_workspaces(tx)
        workspace_id = known[0].id if known else workspaces.add_workspace(tx, slug="utama", name="Juru", now=juru.clock())
        if not workspaces.channels_of(tx, workspace_id, "web_chat"):
            workspaces.add_channel(tx, workspace_id, "web_chat", juru.clock())
        sign_in.add_member(
            tx, workspace_id, email=settings.admin_email, name="Admin", role="owner", password=chosen, now=juru.clock()
        )

    juru.database.write(make)
    return "(dari JURU_ADMIN_PASSWORD)" if settings.admin_password else chosen


def _first_email(juru: "Juru") -> str:
    from juru.people.sign_in import first_member

    member = juru.database.read(first_member)
    return member.email if member else ""
