"""The one reader of the environment: every setting, its meaning, its default. Rooms receive values, never this class."""

import re
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from juru.errors import SettingsError


class Settings(BaseSettings):
    """Each field is the environment variable JURU_<NAME>, from the process or from a .env file beside it."""

    model_config = SettingsConfigDict(env_prefix="JURU_", env_file=".env", env_file_encoding="utf-8", extra="ignore")

    data: Path = Field(Path("data"), description="Folder of the database and of everything else that is kept.")
    database: str = Field("", description="Database URL; empty: an SQLite file in the data folder.")
    host: str = Field("127.0.0.1", description="Address the web server listens on.")
    port: Annotated[int, Field(ge=0, le=65535)] = Field(8080, description="Port the web server listens on.")
    public_url: str = Field("", description="Address people reach the server by, when it is not host and port.")
    log_level: Literal["debug", "info", "warning", "error"] = Field("warning", description="How much is logged.")
    workers: Annotated[int, Field(ge=1, le=32)] = Field(2, description="Threads that answer messages.")
    sample: bool = Field(True, description="Make the sample workspace when the database is empty.")
    admin_email: str = Field("admin@juru.local", description="Sign-in of the first admin, made when there is none.")
    admin_password: str = Field("", description="Password of the first admin; empty: one is made up and printed once.")

    telegram_token: SecretStr = Field(SecretStr(""), description="Token of the Telegram bot, from @BotFather.")
    telegram_secret: SecretStr = Field(SecretStr(""), description="What Telegram sends with each webhook call.")
    llm_url: str = Field("", description="Address of an OpenAI-compatible server, up to /v1; empty: no LLM.")
    llm_model: str = Field("", description="Name of the model there.")
    llm_key: SecretStr = Field(SecretStr(""), description="Its key, where it wants one.")
    llm_timeout: Annotated[float, Field(gt=0, le=120)] = Field(15.0, description="Seconds for all that a message costs.")
    llm_max_tokens: Annotated[int, Field(ge=100, le=32_000)] = Field(1200, description="Longest answer.")
    llm_threshold: Annotated[float, Field(ge=0, le=1)] = Field(0.6, description="The LLM is asked below this confidence.")
    llm_calls_per_contact: Annotated[int, Field(ge=0)] = Field(200, description="Calls of one person a day.")
    llm_calls_per_workspace: Annotated[int, Field(ge=0)] = Field(5000, description="Calls of a workspace a day; 0: no limit.")
    llm_monthly_cost: Annotated[float, Field(ge=0)] = Field(0.0, description="What a workspace may spend a month; 0: no limit.")
    llm_prompt_price: Annotated[float, Field(ge=0)] = Field(0.0, description="Price of a million tokens in.")
    llm_completion_price: Annotated[float, Field(ge=0)] = Field(0.0, description="Price of a million tokens out.")

    @field_validator("public_url", "llm_url")
    @classmethod
    def _is_address(cls, value: str) -> str:
        if value and not re.fullmatch(r"https?://[^\s/]+(/\S*)?", value):
            raise ValueError("must begin with http:// or https://")
        return value.rstrip("/")

    @field_validator("admin_email")
    @classmethod
    def _is_email(cls, value: str) -> str:
        if not re.fullmatch(r"[^@\s]+@[^@\s]+", value):
            raise ValueError("must look like name@place")
        return value

    @field_validator("admin_password")
    @classmethod
    def _is_long_enough(cls, value: str) -> str:
        if value and len(value) < 10:
            raise ValueError("must have at least 10 characters")
        return value

    @property
    def database_url(self) -> str:
        return self.database or f"sqlite:///{self.data.absolute() / 'juru.db'}"

    @property
    def address(self) -> str:
        """Where people open Juru."""
        host = "127.0.0.1" if self.host in ("0.0.0.0", "::") else self.host  # noqa: S104 - compared, not bound
        return self.public_url or f"http://{host}:{self.port}"


def load(**overrides: object) -> Settings:
    """The settings of this process; raises SettingsError with one line for each wrong value."""
    try:
        return Settings(**overrides)  # type: ignore[arg-type]
    except ValidationError as error:
        lines = [f"JURU_{'_'.join(str(part) for part in e['loc']).upper()}: {e['msg']}" for e in error.errors()]
        raise SettingsError("; ".join(lines), text=_text(lines)) from error
    except (UnicodeDecodeError, OSError) as error:
        raise SettingsError(f".env cannot be read: {error}", text=_text([f".env tidak bisa dibaca: {error}"])) from error


def _text(lines: list[str]) -> str:
    return "Pengaturan belum benar:\n" + "\n".join(f"  {line}" for line in lines) + "\nBetulkan di .env, lalu jalankan lagi."
