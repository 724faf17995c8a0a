"""Reports as files, and charts as pictures."""

from juru.skills.bookkeeping import internal, tools
from juru.skills.bookkeeping.deed import Deed, Outcome


def export_report(deed: Deed, arguments: tools.ExportReport) -> Outcome:
    return Outcome("gone")


def show_chart(deed: Deed, arguments: internal.ShowChart) -> Outcome:
    return Outcome("gone")
