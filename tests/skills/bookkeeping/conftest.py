"""A driver with an empty book."""

import pytest

from juru.storage.database import Database
from tests.skills.bookkeeping.bookkeeper import Bookkeeper


@pytest.fixture
def jali(database: Database) -> Bookkeeper:
    return Bookkeeper.begin(database)
