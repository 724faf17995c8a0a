"""What machines ask: is it ready for traffic, and the figures that Prometheus collects."""

from collections.abc import Callable
from datetime import datetime

from fastapi import APIRouter
from fastapi.responses import JSONResponse, Response
from prometheus_client import CONTENT_TYPE_LATEST, REGISTRY, CollectorRegistry, generate_latest
from prometheus_client.registry import Collector

from juru.conversation.metrics import Queues
from juru.errors import JuruError
from juru.storage.database import Database
from juru.storage.migrate import newest, revision


def create_probes(database: Database, clock: Callable[[], datetime]) -> APIRouter:
    """/ready and /metrics; neither says anything private."""
    routes = APIRouter(include_in_schema=False)
    queues = CollectorRegistry(auto_describe=False)
    collector: Collector = Queues(database, clock)
    queues.register(collector)

    @routes.get("/ready")
    def ready() -> JSONResponse:
        """200 once the database answers and stands at this version's schema."""
        try:
            stands_at = revision(database.engine)
        except JuruError as error:
            return JSONResponse({"ready": False, "reason": type(error).__name__}, 503)
        if stands_at != newest():
            return JSONResponse({"ready": False, "reason": "migration"}, 503)
        return JSONResponse({"ready": True})

    @routes.get("/metrics")
    def metrics() -> Response:
        """Counters of this process, and how much waits in the database."""
        return Response(generate_latest(REGISTRY) + generate_latest(queues), media_type=CONTENT_TYPE_LATEST)

    return routes
