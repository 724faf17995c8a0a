"""Reports and charts of a stretch of days, as files that go with a reply."""

from juru.skills.bookkeeping import internal, tools
from juru.skills.bookkeeping.book import members, names
from juru.skills.bookkeeping.chart import Chart, png
from juru.skills.bookkeeping.deed import Deed, Outcome
from juru.skills.bookkeeping.entries import entry_data, live_entries
from juru.skills.bookkeeping.export import Report, write
from juru.skills.bookkeeping.money import stretch_of_days
from juru.skills.bookkeeping.periods import Stretch, asked_for
from juru.skills.bookkeeping.summary import by_category, by_day, totals
from juru.skills.bookkeeping.tables import entries
from juru.skills.tool import File, Json

#: Entries in one report of each kind; more would keep everybody else waiting.
LIMITS = {"csv": 20_000, "xlsx": 5_000, "pdf": 1_000}

#: The media type of each format.
MEDIA = {
    "csv": "text/csv",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pdf": "application/pdf",
}


def export_report(deed: Deed, arguments: tools.ExportReport) -> Outcome:
    """Every entry of the stretch with sums and a chart, as CSV, XLSX or PDF."""
    period = asked_for(arguments.model_dump(mode="json"), deed.today)
    sums = totals(deed.tx, deed.book, period.start, period.end)
    data = _named(period) | sums
    if not sums["count"]:
        return Outcome("export_empty", data)
    limit = LIMITS[arguments.format]
    if sums["count"] > limit:
        return Outcome("export_too_large", data | {"limit": limit})
    content = write(_report(deed, period, sums), arguments.format)
    name = f"juru-{period.start.isoformat()}-{period.end.isoformat()}.{arguments.format}"
    deed.show_figure("get_summary", **_as_arguments(period))
    return Outcome("exported", data, files=(File(name, MEDIA[arguments.format], content),))


def show_chart(deed: Deed, arguments: internal.ShowChart) -> Outcome:
    """What was spent by category and how the days went, as a picture."""
    period = asked_for(arguments.model_dump(mode="json"), deed.today)
    sums = totals(deed.tx, deed.book, period.start, period.end)
    kind = arguments.type or ("expense" if sums["expense"] else "income")
    if not sums[kind]:
        return Outcome("chart_empty_income" if arguments.type == "income" else "chart_empty", _named(period))
    chart = chart_of(deed, period, kind)
    top, top_amount = chart.categories[0]
    name = f"juru-{period.start.isoformat()}-{period.end.isoformat()}.png"
    deed.show_figure("get_summary", **_as_arguments(period))
    data = _named(period) | sums | {"top": top, "top_amount": top_amount, "of": kind}
    return Outcome("chart", data, files=(File(name, "image/png", png(chart)),))


def chart_of(deed: Deed, period: Stretch, kind: str = "expense") -> Chart:
    """The figures of a chart; its words in the person's language."""
    rows = [row for row in by_category(deed.tx, deed.book, period.start, period.end) if row["type"] == kind]
    language = deed.context.language
    return Chart(
        title=deed.text(f"chart_title_{kind}", period=stretch_of_days(period.start, period.end, language)),
        categories=tuple((row["category"], row["amount"]) for row in rows),
        days_title=deed.text("chart_days"),
        days=tuple((row["day"], row["income"], row["expense"]) for row in by_day(deed.tx, deed.book, period.start, period.end)),
        income=deed.text("income"),
        expense=deed.text("expense"),
        language=language,
        others=deed.text("chart_others"),
    )


def _report(deed: Deed, period: Stretch, sums: Json) -> Report:
    rows = deed.tx.all(
        live_entries(deed.book).where(entries.c.day.between(period.start, period.end)).order_by(entries.c.day, entries.c.id)
    )
    who = names(deed.tx, deed.book, {row.contact_id for row in rows})
    shared = len(who) > 1 or len(members(deed.tx, deed.book)) > 1
    return Report(
        title=deed.text("report_title", period=stretch_of_days(period.start, period.end, deed.context.language)),
        entries=tuple(entry_data(row) | {"wallet": row.wallet, "who": who.get(row.contact_id, "")} for row in rows),
        categories=tuple(by_category(deed.tx, deed.book, period.start, period.end)),
        income=sums["income"],
        expense=sums["expense"],
        shared=shared,
        chart=chart_of(deed, period),
        say=deed.text,
    )


def _named(period: Stretch) -> Json:
    return {"period": period.name, "start": period.start.isoformat(), "end": period.end.isoformat()}


def _as_arguments(period: Stretch) -> Json:
    dates = {"start_date": period.start.isoformat(), "end_date": period.end.isoformat()}
    return {"period": period.name} | (dates if period.name == "custom" else {})
