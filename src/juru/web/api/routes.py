"""The API's addresses, put together."""

from collections.abc import Callable
from datetime import datetime

from fastapi import APIRouter

from juru.conversation.desk import Desk
from juru.storage.database import Database
from juru.web.api.books import add_books
from juru.web.api.keys import Pace
from juru.web.api.messages import add_messages


def create_api(database: Database, desk: Desk, clock: Callable[[], datetime]) -> APIRouter:
    """Everything under /api/v1, and /ask."""
    routes = APIRouter()
    pace = Pace()
    add_messages(routes, database, desk, pace)
    add_books(routes, database, pace, clock)
    return routes
